import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientAttendancesResolver } from './graphql/attendances-resolver.js'
import { PatientLiaisonAssessmentsResolver } from './graphql/liaison-assessments-resolver.js'
import type { HospitalRecords } from './records/hospital-records.js'
import { seed } from './seed/seed.js'
import { AttendanceRow } from './store/attendance-row.js'
import { LiaisonAssessmentRow } from './store/liaison-assessment-row.js'
import { CreateRecords1767225600000 } from './store/migrations/1767225600000-create-records.js'
import { LabelItems1767312000000 } from './store/migrations/1767312000000-label-items.js'
import { CreateLiaisonAssessments1767398400000 } from './store/migrations/1767398400000-create-liaison-assessments.js'
import { StoredHospitalRecords } from './store/stored-hospital-records.js'

/** An acute hospital: attendances at its emergency departments, and assessments by its liaison team. */
export const definition: SubgraphDefinition<HospitalRecords> = {
  kind: 'acute-hospital',
  resolvers: [PatientAttendancesResolver, PatientLiaisonAssessmentsResolver],
  entities: [AttendanceRow, LiaisonAssessmentRow],
  migrations: [CreateRecords1767225600000, LabelItems1767312000000, CreateLiaisonAssessments1767398400000],
  services: ({ dataSource }) => new StoredHospitalRecords(dataSource),
  seed,
  importing: () => import('./importing/acute-hospital-import.js').then(({ acuteHospitalImport }) => acuteHospitalImport),
}
