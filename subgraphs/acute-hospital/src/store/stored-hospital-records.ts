import { type Release, releasedItems } from '@crisis-record/subgraph-kit'
import type { DataSource, Repository } from 'typeorm'
import type { Attendance } from '../records/attendance.js'
import type { HospitalRecords } from '../records/hospital-records.js'
import { AttendanceRow, toAttendance } from './attendance-row.js'

/** The hospital's records in PostgreSQL. One statement a call. */
export class StoredHospitalRecords implements HospitalRecords {
  readonly #attendances: Repository<AttendanceRow>

  constructor(dataSource: DataSource) {
    this.#attendances = dataSource.getRepository(AttendanceRow)
  }

  async attendances(nhsNumber: string, first: number, release: Release): Promise<readonly Attendance[]> {
    const rows = await this.#attendances.find({
      where: { nhsNumber, ...releasedItems(release) },
      order: { recordedAt: 'DESC', localId: 'ASC' },
      take: first,
    })
    return rows.map(toAttendance)
  }
}
