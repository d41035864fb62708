import {
  type Cause,
  type Emergency,
  type RowValues,
  type SeedRandom,
  seedRandom,
  type SyntheticLife,
} from '@crisis-record/subgraph-kit/seeding'
import type { Coding } from '@crisis-record/subgraph-kit'
import type { AttendanceRow } from '../store/attendance-row.js'
import type { AttendanceSeed } from './demo-people.js'
import { arrivalMode, chiefComplaint, outcome } from './emergency-care-codes.js'
import type { SeededHospital } from './hospitals.js'
import { toAttendanceRow } from './to-rows.js'

export interface Seeding {
  readonly hospital: SeededHospital
  readonly odsCode: string
}

/** Each time that somebody came, or was brought, to this hospital, newest first. Most came once or twice in the two years, a few often. */
export function* generatedAttendances(
  people: readonly SyntheticLife[],
  { hospital, odsCode }: Seeding,
): Generator<RowValues<AttendanceRow>> {
  for (const person of people) {
    const random = seedRandom(person.nhsNumber, 'acute-hospital', odsCode)
    const attendances = seenHere(person, hospital)
      .flatMap((emergency) => attendanceOf(emergency, random, hospital))
      .reverse()
    yield* attendances.map((attendance, index) =>
      toAttendanceRow(person.nhsNumber, attendances.length - index, attendance, hospital.triageNurse),
    )
  }
}

export function seenHere({ emergencies }: SyntheticLife, { takes }: SeededHospital): readonly Emergency[] {
  return emergencies.filter(({ elsewhere }) => takes === (elsewhere ? 'FROM_ELSEWHERE' : 'FROM_TOWN'))
}

const complaints: Readonly<Record<Cause, Coding>> = {
  SUICIDAL_THOUGHTS: chiefComplaint.suicidalThoughts,
  SELF_HARM: chiefComplaint.selfHarm,
  OVERDOSE: chiefComplaint.overdose,
  LOW_MOOD: chiefComplaint.lowMood,
  ANXIETY: chiefComplaint.anxiety,
  HALLUCINATIONS: chiefComplaint.hallucinations,
  INTOXICATION: chiefComplaint.intoxication,
  CHEST_PAIN: chiefComplaint.chestPain,
  ABDOMINAL_PAIN: chiefComplaint.abdominalPain,
  HEAD_INJURY: chiefComplaint.headInjury,
  HEADACHE: chiefComplaint.headache,
  BREATHLESSNESS: chiefComplaint.breathlessness,
  PALPITATIONS: chiefComplaint.palpitations,
  SEIZURE: chiefComplaint.seizure,
}
const ownWay = [arrivalMode.ownTransport, arrivalMode.ownTransport, arrivalMode.publicTransport, null]

function attendanceOf({ cause, crisis, attendance, detention }: Emergency, random: SeedRandom, hospital: SeededHospital): AttendanceSeed[] {
  if (attendance === undefined) return []
  const { arrivedAt, departedAt, by, end } = attendance
  const leftBeforeSeen = end === 'LEFT_BEFORE_SEEN'
  const urgentCare = !crisis && by === 'OWN_WAY' && random.chance(0.25)
  const home = random.chance(0.08) ? outcome.leftBeforeTreatmentCompleted : outcome.home
  const modes = { AMBULANCE: arrivalMode.ambulance, POLICE: arrivalMode.police, OWN_WAY: random.pick(ownWay) }
  return [
    {
      ...{ arrivedAt, departedAt, arrivalMode: modes[by], leftBeforeSeen },
      chiefComplaint: cause === 'HALLUCINATIONS' && random.chance(0.4) ? chiefComplaint.unusualBehaviour : complaints[cause],
      outcome: leftBeforeSeen
        ? outcome.leftBeforeAssessment
        : end === 'ADMITTED'
          ? outcome.ward
          : detention === undefined
            ? home
            : outcome.home,
      place: urgentCare ? hospital.urgentTreatmentCentre : hospital.emergencyDepartment,
    },
  ]
}
