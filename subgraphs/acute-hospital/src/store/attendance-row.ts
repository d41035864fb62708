import { type Coding, RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { Attendance } from '../records/attendance.js'

@Entity({ name: 'attendance' })
export class AttendanceRow extends RecordedItem {
  @Column({ name: 'arrived_at', type: 'timestamptz' })
  arrivedAt!: Date

  @Column({ name: 'departed_at', type: 'timestamptz', nullable: true })
  departedAt!: Date | null

  @Column({ name: 'arrival_mode', type: 'jsonb', nullable: true })
  arrivalMode!: Coding | null

  @Column({ name: 'chief_complaint', type: 'jsonb' })
  chiefComplaint!: Coding

  @Column({ name: 'outcome', type: 'jsonb', nullable: true })
  outcome!: Coding | null

  @Column({ name: 'left_before_seen', type: 'boolean' })
  leftBeforeSeen!: boolean

  @Column({ name: 'site', type: 'text', nullable: true })
  site!: string | null

  @Column({ name: 'department', type: 'text', nullable: true })
  department!: string | null
}

export function toAttendance(row: AttendanceRow): Attendance {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    arrivedAt: row.arrivedAt,
    departedAt: row.departedAt,
    arrivalMode: row.arrivalMode,
    chiefComplaint: row.chiefComplaint,
    outcome: row.outcome,
    leftBeforeSeen: row.leftBeforeSeen,
    place: row.site === null || row.department === null ? null : { site: row.site, department: row.department },
  }
}
