import { type RowValues, type SeedCalendar, type SeedRandom, seedRandom, type SyntheticLife } from '@crisis-record/subgraph-kit/seeding'
import type { CrisisPlan } from '../records/crisis-plan.js'
import { planPhrases, staff } from './plan-phrases.js'
import { camhsTeam, crisisLine, crisisTeam } from './services-to-ring.js'
import { adultTeam, youngPeopleTeam } from './teams.js'
import type { CrisisPlanRow } from '../store/crisis-plan-row.js'
import type { CareTeamMemberRow } from '../store/care-team-member-row.js'
import { toPlanRow, toTeamRow } from './to-rows.js'

/** A plan is made for a third of the people in care, for more of those whose illness is severe and of those who were in crisis. */
export function* generatedPlans(people: readonly SyntheticLife[], calendar: SeedCalendar): Generator<RowValues<CrisisPlanRow>> {
  for (const person of people) {
    const random = seedRandom(person.nhsNumber, 'crisis-plan')
    const severe = person.illness === 'PSYCHOSIS' || person.illness === 'BIPOLAR'
    const withPlan = person.illness === 'DEMENTIA' ? 0.05 : severe || person.emergencies.some(({ crisis }) => crisis) ? 0.5 : 0.2
    const madeDaysAgo = person.someDay(random, { least: 10, most: Math.min(900, person.inCareSince) })
    if (madeDaysAgo !== undefined && random.chance(withPlan))
      yield toPlanRow(person.nhsNumber, 1, generatePlan(person, madeDaysAgo, { random, calendar }))
  }
}

export function* generatedTeams(people: readonly SyntheticLife[], calendar: SeedCalendar): Generator<RowValues<CareTeamMemberRow>> {
  for (const { nhsNumber, age, inCareSince, lastDay } of people) {
    const random = seedRandom(nhsNumber, 'care-team')
    const [name, role] = random.pick(staff)
    const telephone = `01632 960${String(random.whole(200, 899))}`
    const recordedAt = calendar.at(Math.max(lastDay, Math.min(210, inCareSince)), '09:00')
    const lastUpdated = calendar.at(Math.max(lastDay, Math.min(30, inCareSince)), '09:00')
    const team = age < 18 ? youngPeopleTeam(name, role, telephone) : adultTeam(name, role, telephone)
    yield* team(calendar).map((member, index) => toTeamRow(nhsNumber, index + 1, { ...member, recordedAt, lastUpdated }))
  }
}

interface Drawing {
  readonly random: SeedRandom
  readonly calendar: SeedCalendar
}

function generatePlan(
  { age, lastDay }: SyntheticLife,
  madeDaysAgo: number,
  { random, calendar: { at, day } }: Drawing,
): Omit<CrisisPlan, 'localId'> {
  const updatedDaysAgo = random.whole(lastDay, madeDaysAgo)
  const [name, role] = random.pick(staff)
  return {
    recordedAt: at(madeDaysAgo, `${String(random.whole(9, 16)).padStart(2, '0')}:${String(random.whole(0, 5))}0`),
    recordedBy: { name, role },
    lastUpdated: at(updatedDaysAgo, '17:30'),
    triggerFactors: random.sample(planPhrases.triggerFactors, random.whole(1, 4)),
    earlyWarningSigns: random.sample(planPhrases.earlyWarningSigns, random.whole(1, 4)),
    whatHelps: random.sample(planPhrases.whatHelps, random.whole(1, 3)),
    whatDoesNotHelp: random.sample(planPhrases.whatDoesNotHelp, random.whole(0, 3)),
    copingStrategies: random.sample(planPhrases.copingStrategies, random.whole(0, 3)),
    whatToDo: random.sample(planPhrases.whatToDo, random.whole(1, 4)),
    whatToAvoid: random.sample(planPhrases.whatToAvoid, random.whole(0, 3)),
    contacts: [
      age < 18 ? camhsTeam : crisisTeam,
      { name, role: 'Care coordinator', telephone: '01632 960111', hours: 'Monday to Friday, 09:00 to 17:00' },
      crisisLine,
    ],
    advanceStatement: null,
    anticipatoryMedicines: null,
    agreedWith: random.chance(0.8) ? 'The person; care coordinator' : null,
    // Reviewed yearly, so that a plan not touched for a year is past its date.
    reviewDate: day(updatedDaysAgo - 365),
    responsibleReviewer: `${name}, care coordinator`,
  }
}
