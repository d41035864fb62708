import { RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { AmhpAssessment, AmhpOutcome, AssessmentPlace } from '../records/amhp-assessment.js'

@Entity({ name: 'amhp_assessment' })
export class AmhpAssessmentRow extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt!: Date

  @Column({ name: 'requested_by', type: 'text', nullable: true })
  requestedBy!: string | null

  @Column({ name: 'reason', type: 'text' })
  reason!: string

  @Column({ name: 'assessed_at', type: 'timestamptz', nullable: true })
  assessedAt!: Date | null

  @Column({ name: 'amhp', type: 'text', nullable: true })
  amhp!: string | null

  @Column({ name: 'alternatives_considered', type: 'text', nullable: true })
  alternativesConsidered!: string | null

  @Column({ name: 'outcome', type: 'jsonb' })
  outcome!: AmhpOutcome

  @Column({ name: 'place', type: 'jsonb', nullable: true })
  place!: AssessmentPlace | null
}

export function toAmhpAssessment(row: AmhpAssessmentRow): AmhpAssessment {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    requestedAt: row.requestedAt,
    requestedBy: row.requestedBy,
    reason: row.reason,
    assessedAt: row.assessedAt,
    amhp: row.amhp,
    alternativesConsidered: row.alternativesConsidered,
    outcome: row.outcome,
    place: row.place,
  }
}
