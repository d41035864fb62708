import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientAttendancesResolver } from './graphql/attendances-resolver.js'
import type { HospitalRecords } from './records/hospital-records.js'
import { seed } from './seed/seed.js'
import { AttendanceRow } from './store/attendance-row.js'
import { CreateRecords1767225600000 } from './store/migrations/1767225600000-create-records.js'
import { LabelItems1767312000000 } from './store/migrations/1767312000000-label-items.js'
import { StoredHospitalRecords } from './store/stored-hospital-records.js'

/** An acute hospital: attendances at its emergency departments. */
export const definition: SubgraphDefinition<HospitalRecords> = {
  kind: 'acute-hospital',
  resolvers: [PatientAttendancesResolver],
  entities: [AttendanceRow],
  migrations: [CreateRecords1767225600000, LabelItems1767312000000],
  services: ({ dataSource }) => new StoredHospitalRecords(dataSource),
  seed,
}
