import { RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { AttendancePlace } from '../records/attendance.js'
import type { AcceptingTeam, LiaisonAssessment } from '../records/liaison-assessment.js'

@Entity({ name: 'liaison_assessment' })
export class LiaisonAssessmentRow extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date

  @Column({ name: 'referred_at', type: 'timestamptz' })
  referredAt!: Date

  @Column({ name: 'assessed_at', type: 'timestamptz', nullable: true })
  assessedAt!: Date | null

  @Column({ name: 'reason', type: 'text' })
  reason!: string

  @Column({ name: 'assessment', type: 'text', nullable: true })
  assessment!: string | null

  @Column({ name: 'formulation', type: 'text', nullable: true })
  formulation!: string | null

  @Column({ name: 'plan', type: 'text', nullable: true })
  plan!: string | null

  @Column({ name: 'accepted_by', type: 'jsonb', nullable: true })
  acceptedBy!: AcceptingTeam | null

  @Column({ name: 'place', type: 'jsonb', nullable: true })
  place!: AttendancePlace | null
}

export function toLiaisonAssessment(row: LiaisonAssessmentRow): LiaisonAssessment {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    referredAt: row.referredAt,
    assessedAt: row.assessedAt,
    reason: row.reason,
    assessment: row.assessment,
    formulation: row.formulation,
    plan: row.plan,
    acceptedBy: row.acceptedBy,
    place: row.place,
  }
}
