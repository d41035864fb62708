import type { SeedRandom } from '../seed-random.js'
import { pickWeighted, type Weighted } from './pick-weighted.js'

/** Why help was called or gone for, whatever words and codes an agency finds for it. */
export type Cause =
  | 'SUICIDAL_THOUGHTS'
  | 'SELF_HARM'
  | 'OVERDOSE'
  | 'LOW_MOOD'
  | 'ANXIETY'
  | 'HALLUCINATIONS'
  | 'INTOXICATION'
  | 'CHEST_PAIN'
  | 'ABDOMINAL_PAIN'
  | 'HEAD_INJURY'
  | 'HEADACHE'
  | 'BREATHLESSNESS'
  | 'PALPITATIONS'
  | 'SEIZURE'

/** What a crisis came to under the Mental Health Act, or without it. */
export type AssessmentOutcome = 'HOME' | 'ADMITTED_INFORMALLY' | 'SECTION_2' | 'SECTION_3'

/**
 * One time that somebody was met in an emergency: which agencies met them, in what order, and when. They agree on that here; what each of
 * them wrote down is its own.
 */
export interface Emergency {
  /** A mental-health crisis, else something of the body. */
  readonly crisis: boolean
  readonly cause: Cause
  readonly daysAgo: number
  /** At the hospital further away, not the one of the town. */
  readonly elsewhere: boolean
  readonly call?: AmbulanceCall
  readonly attendance?: Attendance
  /** The liaison team's, at the attendance. */
  readonly liaison?: { readonly referredAt: Date; readonly assessedAt: Date | null }
  /** When the police came because somebody was worried; nobody was detained. */
  readonly policeAt?: Date
  readonly detention?: Detention
  readonly assessment?: ActAssessment
  /** Days ago on which somebody of the trust saw them afterwards. */
  readonly followUpDaysAgo?: number
}

export interface AmbulanceCall {
  readonly calledAt: Date
  readonly end: 'CONVEYED' | 'NOT_CONVEYED' | 'BY_TELEPHONE' | 'STOOD_DOWN'
  readonly onSceneAt: Date | null
  readonly leftSceneAt: Date | null
  readonly arrivedAt: Date | null
}

export interface Attendance {
  readonly arrivedAt: Date
  readonly departedAt: Date
  readonly by: 'AMBULANCE' | 'POLICE' | 'OWN_WAY'
  readonly end: 'HOME' | 'ADMITTED' | 'LEFT_BEFORE_SEEN'
}

/** Under section 136, from the moment the constable decided to the moment it was over, within 24 hours of arrival. */
export interface Detention {
  readonly detainedAt: Date
  readonly arrivedAt: Date
  readonly place: 'SUITE' | 'EMERGENCY_DEPARTMENT'
  readonly by: 'AMBULANCE' | 'POLICE'
  readonly endedAt: Date
}

/** An assessment under the Mental Health Act by an approved mental health professional: of somebody detained, or at home. */
export interface ActAssessment {
  readonly requestedAt: Date
  readonly assessedAt: Date
  readonly outcome: AssessmentOutcome
  /** When a section that began with it was over: days ago, or undefined where it goes on. Of no meaning for other outcomes. */
  readonly sectionOverDaysAgo: number | undefined
}

/** Moments of one emergency, counted from its first. */
export interface Onset {
  readonly daysAgo: number
  readonly after: (minutes: number) => Date
  readonly elsewhere: boolean
}

const bodily: Weighted<Cause> = [
  ['CHEST_PAIN', 3],
  ['ABDOMINAL_PAIN', 3],
  ['HEAD_INJURY', 3],
  ['HEADACHE', 2],
  ['BREATHLESSNESS', 3],
  ['PALPITATIONS', 1],
  ['SEIZURE', 1],
]
const ofChildren: Weighted<Cause> = [
  ['HEAD_INJURY', 4],
  ['ABDOMINAL_PAIN', 3],
  ['BREATHLESSNESS', 3],
  ['SEIZURE', 1],
]

export function bodilyEmergency(random: SeedRandom, onset: Onset, age: number): Emergency {
  const { daysAgo, after, elsewhere } = onset
  const about = { crisis: false, cause: pickWeighted(random, age < 16 ? ofChildren : bodily), daysAgo, elsewhere }
  if (!random.chance(byAmbulance(age))) return { ...about, attendance: attend(random, after, { minutes: 0, by: 'OWN_WAY' }) }
  return { ...about, ...callAndConvey(random, after, 0.62) }
}

function byAmbulance(age: number): number {
  if (age < 18) return 0.1
  if (age < 65) return 0.22
  return age < 80 ? 0.42 : 0.68
}

/** A call, and if they were conveyed the attendance it ended in. */
export function callAndConvey(random: SeedRandom, after: Onset['after'], conveyed: number): Pick<Emergency, 'call' | 'attendance'> {
  const calledAt = after(0)
  if (random.chance(0.12)) return { call: { calledAt, end: 'BY_TELEPHONE', onSceneAt: null, leftSceneAt: null, arrivedAt: null } }
  const scene = random.whole(8, 70)
  const left = scene + random.whole(20, 80)
  const times = { calledAt, onSceneAt: after(scene), leftSceneAt: after(left) }
  if (!random.chance(conveyed)) return { call: { ...times, end: 'NOT_CONVEYED', arrivedAt: null } }
  const minutes = left + random.whole(10, 35)
  return {
    call: { ...times, end: 'CONVEYED', arrivedAt: after(minutes) },
    attendance: attend(random, after, { minutes, by: 'AMBULANCE' }),
  }
}

export function attend(
  random: SeedRandom,
  after: Onset['after'],
  { minutes, by }: { readonly minutes: number; readonly by: Attendance['by'] },
): Attendance {
  const leftBeforeSeen = by === 'OWN_WAY' && random.chance(0.06)
  const stay = leftBeforeSeen ? random.whole(20, 200) : random.whole(60, 420)
  const end = leftBeforeSeen ? 'LEFT_BEFORE_SEEN' : random.chance(by === 'AMBULANCE' ? 0.4 : 0.15) ? 'ADMITTED' : 'HOME'
  return { arrivedAt: after(minutes), departedAt: after(minutes + stay), by, end }
}
