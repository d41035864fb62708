import { type Release, releasedItems } from '@crisis-record/subgraph-kit'
import type { DataSource, Repository } from 'typeorm'
import type { Attendance } from '../records/attendance.js'
import type { HospitalRecords } from '../records/hospital-records.js'
import type { LiaisonAssessment } from '../records/liaison-assessment.js'
import { AttendanceRow, toAttendance } from './attendance-row.js'
import { LiaisonAssessmentRow, toLiaisonAssessment } from './liaison-assessment-row.js'

const newestFirst = { recordedAt: 'DESC', localId: 'ASC' } as const

/** The hospital's records in PostgreSQL. One statement a call. */
export class StoredHospitalRecords implements HospitalRecords {
  readonly #attendances: Repository<AttendanceRow>
  readonly #liaisonAssessments: Repository<LiaisonAssessmentRow>

  constructor(dataSource: DataSource) {
    this.#attendances = dataSource.getRepository(AttendanceRow)
    this.#liaisonAssessments = dataSource.getRepository(LiaisonAssessmentRow)
  }

  async attendances(nhsNumber: string, first: number, release: Release): Promise<readonly Attendance[]> {
    const rows = await this.#attendances.find({ where: { nhsNumber, ...releasedItems(release) }, order: newestFirst, take: first })
    return rows.map(toAttendance)
  }

  async liaisonAssessments(nhsNumber: string, first: number, release: Release): Promise<readonly LiaisonAssessment[]> {
    const where = { nhsNumber, ...releasedItems(release) }
    const rows = await this.#liaisonAssessments.find({ where, order: newestFirst, take: first })
    return rows.map(toLiaisonAssessment)
  }
}
