import { type Cause, type RowValues, type SeedCalendar, seedRandom, type SyntheticLife } from '@crisis-record/subgraph-kit/seeding'
import type { LiaisonAssessmentRow } from '../store/liaison-assessment-row.js'
import { type Seeding, seenHere } from './generated-attendances.js'
import { toLiaisonRow } from './to-rows.js'

const minuteMs = 60_000
const reasons: Partial<Record<Cause, string>> = {
  SUICIDAL_THOUGHTS: 'Suicidal thoughts.',
  SELF_HARM: 'Cut an arm.',
  OVERDOSE: 'Overdose.',
  LOW_MOOD: 'Has not slept for days.',
  ANXIETY: 'Panic.',
  HALLUCINATIONS: 'Hears voices.',
  INTOXICATION: 'Drunk; says that it should be over.',
}
const assessments = [
  'Tearful, clear, wants help.',
  'Guarded; answers in single words.',
  'Calmer after food and company.',
  'Frightened and restless.',
]
const formulations = ['A loss this month, and nobody to tell.', 'Debt, and a letter from the landlord.', 'A row at home.', null]
const plans = ['Home; crisis team rings tomorrow.', 'GP this week.', 'Home with family.']
const adultTeams = [
  'Northmoor Crisis Resolution and Home Treatment Team',
  'Northmoor Community Mental Health Team',
  'Northmoor Talking Therapies',
] as const
const youngPeoplesTeam = 'Northmoor Children and Young People’s Crisis Team'

export interface LiaisonSeeding extends Seeding {
  readonly calendar: SeedCalendar
}

/** The liaison team's part of those attendances of a crisis that it was asked about, newest first. */
export function* generatedLiaison(
  people: readonly SyntheticLife[],
  { calendar: { day }, hospital, odsCode }: LiaisonSeeding,
): Generator<RowValues<LiaisonAssessmentRow>> {
  for (const person of people) {
    const random = seedRandom(person.nhsNumber, 'liaison', odsCode)
    const asked = seenHere(person, hospital)
      .filter(({ liaison }) => liaison !== undefined)
      .reverse()
    for (const [index, { daysAgo, cause, liaison, attendance, detention, followUpDaysAgo }] of asked.entries()) {
      if (liaison === undefined) continue
      const { referredAt, assessedAt } = liaison
      const seen = assessedAt !== null
      const accepted = seen && followUpDaysAgo !== undefined
      const toWard = attendance?.end === 'ADMITTED'
      yield toLiaisonRow(
        person.nhsNumber,
        asked.length - index,
        {
          lastUpdated: new Date((assessedAt ?? referredAt).getTime() + 20 * minuteMs),
          referredAt,
          assessedAt,
          reason: reasons[cause] ?? 'Asked for by triage.',
          assessment: seen ? random.pick(assessments) : null,
          formulation: seen ? random.pick(formulations) : null,
          plan: seen ? planOf(detention !== undefined, toWard, random.pick(plans)) : null,
          acceptedBy: accepted
            ? {
                team: person.ageOn(daysAgo) < 18 ? youngPeoplesTeam : random.pick(adultTeams),
                telephone: null,
                acceptedOn: day(followUpDaysAgo),
              }
            : null,
          place: hospital.emergencyDepartment,
        },
        hospital.liaisonClinician,
      )
    }
  }
}

function planOf(detained: boolean, toWard: boolean, otherwise: string): string {
  if (detained) return 'Waits for the approved mental health professional and two doctors.'
  return toWard ? 'Ward.' : otherwise
}
