import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { AttendancePlace } from '../records/attendance.js'
import { type AttendanceSeed, demoPeople } from './demo-people.js'
import { demoPeopleElsewhere } from './demo-people-elsewhere.js'
import { demoLiaison, liaisonElsewhere, type LiaisonSeed } from './demo-liaison.js'
import { emergencyDepartment, urgentTreatmentCentre } from './places.js'

/** What the demo's hospitals differ in. */
export interface SeededHospital {
  /** The people of the fixed scenarios whom it has seen. */
  readonly demoPeople: ReadonlyMap<string, (calendar: SeedCalendar) => readonly AttendanceSeed[]>
  readonly emergencyDepartment: AttendancePlace
  readonly urgentTreatmentCentre: AttendancePlace
  readonly triageNurse: string
  /** Those of the fixed scenarios whom its liaison team was asked to see. */
  readonly liaison: ReadonlyMap<string, (calendar: SeedCalendar) => readonly LiaisonSeed[]>
  readonly liaisonClinician: string
  /** Which of the generated people's emergencies it sees; a third hospital would see none. */
  readonly takes: 'FROM_TOWN' | 'FROM_ELSEWHERE' | 'NONE'
}

const stBrannocs: SeededHospital = {
  demoPeople,
  emergencyDepartment,
  urgentTreatmentCentre,
  triageNurse: 'Dorothea Finch-Obi',
  liaison: demoLiaison,
  liaisonClinician: 'Morgan Ellery',
  takes: 'FROM_TOWN',
}

/** The hospital of the town, or one further away, where people go now and then. */
export function hospitalOf({ odsCode, name }: { readonly odsCode: string; readonly name: string }): SeededHospital {
  if (odsCode === 'ZH001') return stBrannocs
  const department = { site: name, department: 'Emergency Department' }
  return {
    demoPeople: demoPeopleElsewhere(department),
    emergencyDepartment: department,
    urgentTreatmentCentre: { site: name, department: 'Urgent Treatment Centre' },
    triageNurse: 'Malik Penhallow',
    liaison: liaisonElsewhere(department),
    liaisonClinician: 'Sunniva Carrow',
    takes: odsCode === 'ZH002' ? 'FROM_ELSEWHERE' : 'NONE',
  }
}
