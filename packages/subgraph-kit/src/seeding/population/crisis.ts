import type { SeedRandom } from '../seed-random.js'
import {
  type ActAssessment,
  type AssessmentOutcome,
  attend,
  type Attendance,
  callAndConvey,
  type Cause,
  type Emergency,
  type Onset,
} from './emergency.js'
import { pickWeighted, type Weighted } from './pick-weighted.js'
import type { SyntheticPerson } from './synthetic-person.js'

const minuteMs = 60_000

type Route = 'DETAINED' | 'AMBULANCE' | 'OWN_WAY' | 'ASSESSED_AT_HOME' | 'NO_HOSPITAL'

const causes: Weighted<Cause> = [
  ['SUICIDAL_THOUGHTS', 5],
  ['SELF_HARM', 3],
  ['OVERDOSE', 3],
  ['LOW_MOOD', 2],
  ['ANXIETY', 3],
]
const hallucinations = ['HALLUCINATIONS', 8] as const
const intoxication = ['INTOXICATION', 4] as const

/** Who it happened to, as far as it decides how it went. */
export interface InCrisis {
  readonly person: SyntheticPerson
  /** Whether the trust has them under its care. */
  readonly underCare: boolean
}

/** How one crisis went, from whoever was called first to whoever saw them afterwards. */
export function crisisOf(random: SeedRandom, onset: Onset, who: InCrisis): Emergency {
  const { person, underCare } = who
  const { daysAgo, after, elsewhere } = onset
  const cause = pickWeighted(random, [
    ...causes,
    ...(person.illness === 'PSYCHOSIS' || person.illness === 'BIPOLAR' ? [hallucinations] : []),
    ...(person.substance === undefined ? [] : [intoxication]),
  ])
  const about = { crisis: true, cause, daysAgo, elsewhere }
  const followUpDaysAgo = underCare && random.chance(0.7) ? Math.max(person.lastDay, daysAgo - random.whole(1, 3)) : undefined
  const afterwards = followUpDaysAgo === undefined ? {} : { followUpDaysAgo }
  const age = person.ageOn(daysAgo)
  switch (pickWeighted(random, routes(age, underCare))) {
    case 'DETAINED':
      return { ...about, ...atHomeAgain(afterwards, detained(random, onset, person)) }
    case 'ASSESSED_AT_HOME': {
      const times = { requestedAt: after(0), assessedAt: after(random.whole(120, 540)) }
      const assessment = assessed(random, times, { onset, person, outcome: pickWeighted(random, atHome) })
      return { ...about, ...atHomeAgain(afterwards, { assessment }) }
    }
    case 'AMBULANCE': {
      const worried = random.chance(0.15) ? { policeAt: after(-random.whole(5, 40)) } : {}
      return { ...about, ...afterwards, ...worried, ...seenByLiaison(random, callAndConvey(random, after, 0.65), age) }
    }
    case 'OWN_WAY':
      return {
        ...about,
        ...afterwards,
        ...seenByLiaison(random, { attendance: attend(random, after, { minutes: 0, by: 'OWN_WAY' }) }, age),
      }
    case 'NO_HOSPITAL':
      return { ...about, ...afterwards, ...(random.chance(0.1) ? { policeAt: after(0) } : {}) }
  }
}

/** Nobody is seen at home afterwards who was taken into hospital. */
function atHomeAgain(afterwards: Partial<Emergency>, went: Partial<Emergency>): Partial<Emergency> {
  return went.assessment?.outcome === 'HOME' ? { ...afterwards, ...went } : went
}

/** Section 136 knows no age, but is hardly ever used for anybody younger than 16. */
function routes(age: number, underCare: boolean): Weighted<Route> {
  return [
    ['DETAINED', age >= 16 ? 14 : 0],
    ['ASSESSED_AT_HOME', age >= 18 && underCare ? 4 : 0],
    ['AMBULANCE', 36],
    ['OWN_WAY', 30],
    ['NO_HOSPITAL', 22],
  ]
}

/** The liaison team is asked about three in four of those who wait, and sees most of them before they go. */
function seenByLiaison(random: SeedRandom, met: Pick<Emergency, 'call' | 'attendance'>, age: number): Partial<Emergency> {
  const { attendance } = met
  if (attendance === undefined || attendance.end === 'LEFT_BEFORE_SEEN' || age < 12 || !random.chance(0.75)) return met
  const minutes = (from: Date, some: number) => new Date(from.getTime() + some * minuteMs)
  const referredAt = minutes(attendance.arrivedAt, random.whole(15, 55))
  const assessedAt = random.chance(0.93) ? minutes(referredAt, random.whole(30, 240)) : null
  const departedAt = new Date(Math.max(attendance.departedAt.getTime(), minutes(assessedAt ?? referredAt, random.whole(30, 90)).getTime()))
  return { ...met, attendance: { ...attendance, departedAt }, liaison: { referredAt, assessedAt } }
}

const ofDetained: Weighted<AssessmentOutcome> = [
  ['HOME', 62],
  ['ADMITTED_INFORMALLY', 15],
  ['SECTION_2', 23],
]
const atHome: Weighted<AssessmentOutcome> = [
  ['HOME', 30],
  ['ADMITTED_INFORMALLY', 10],
  ['SECTION_2', 40],
  ['SECTION_3', 20],
]

function detained(random: SeedRandom, onset: Onset, person: SyntheticPerson): Partial<Emergency> {
  const { after } = onset
  const byAmbulance = random.chance(0.6)
  const place = random.chance(0.6) ? 'SUITE' : 'EMERGENCY_DEPARTMENT'
  const scene = random.whole(12, 40)
  const left = scene + random.whole(10, 30)
  const arrives = left + random.whole(12, 40)
  const times = byAmbulance ? { onSceneAt: after(scene), leftSceneAt: after(left), arrivedAt: after(arrives) } : nobodyCame
  const requested = arrives + random.whole(20, 120)
  const assessedIn = requested + random.whole(120, 840)
  const ends = assessedIn + random.whole(20, 90)
  const outcome = pickWeighted(random, ofDetained)
  const arrivedAt = after(arrives)
  const by = byAmbulance ? 'AMBULANCE' : 'POLICE'
  const attendance: Attendance = { arrivedAt, departedAt: after(ends), by, end: outcome === 'HOME' ? 'HOME' : 'ADMITTED' }
  const waiting = { attendance, liaison: { referredAt: after(arrives + 15), assessedAt: after(arrives + random.whole(45, 110)) } }
  return {
    call: { calledAt: after(3), end: byAmbulance ? 'CONVEYED' : 'STOOD_DOWN', ...times },
    ...(place === 'EMERGENCY_DEPARTMENT' ? waiting : {}),
    detention: { detainedAt: after(0), arrivedAt, place, by, endedAt: after(ends) },
    assessment: assessed(random, { requestedAt: after(requested), assessedAt: after(assessedIn) }, { onset, person, outcome }),
  }
}

const nobodyCame = { onSceneAt: null, leftSceneAt: null, arrivedAt: null } as const
/** The longest a section may last without being renewed, and how many days it did at least. */
const sections: Partial<Record<AssessmentOutcome, readonly [number, number]>> = { SECTION_2: [4, 27], SECTION_3: [25, 170] }

interface Decided {
  readonly onset: Onset
  readonly person: SyntheticPerson
  readonly outcome: AssessmentOutcome
}

function assessed(
  random: SeedRandom,
  times: Pick<ActAssessment, 'requestedAt' | 'assessedAt'>,
  { onset, person, outcome }: Decided,
): ActAssessment {
  const [least, most] = sections[outcome] ?? [0, 0]
  const over = onset.daysAgo - random.whole(least, most)
  const goesOn = over < person.lastDay && person.deceasedDaysAgo === undefined
  return { ...times, outcome, sectionOverDaysAgo: goesOn ? undefined : Math.max(over, person.lastDay) }
}
