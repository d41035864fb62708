import { ChangeableItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { RiskAssessment } from '../records/risk-assessment.js'

@Entity({ name: 'risk_assessment' })
export class RiskAssessmentRow extends ChangeableItem {
  @Column({ name: 'assessed_at', type: 'timestamptz' })
  assessedAt!: Date

  @Column({ name: 'formulation', type: 'text' })
  formulation!: string

  @Column({ name: 'to_self', type: 'text', nullable: true })
  toSelf!: string | null

  @Column({ name: 'to_others', type: 'text', nullable: true })
  toOthers!: string | null

  @Column({ name: 'from_others', type: 'text', nullable: true })
  fromOthers!: string | null

  @Column({ name: 'protective_factors', type: 'text', array: true })
  protectiveFactors!: string[]

  @Column({ name: 'what_raises_it', type: 'text', array: true })
  whatRaisesIt!: string[]

  @Column({ name: 'safety_measures', type: 'text', nullable: true })
  safetyMeasures!: string | null

  @Column({ name: 'review_date', type: 'date', nullable: true })
  reviewDate!: string | null
}

export function toRiskAssessment(row: RiskAssessmentRow): RiskAssessment {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    assessedAt: row.assessedAt,
    formulation: row.formulation,
    toSelf: row.toSelf,
    toOthers: row.toOthers,
    fromOthers: row.fromOthers,
    protectiveFactors: row.protectiveFactors,
    whatRaisesIt: row.whatRaisesIt,
    safetyMeasures: row.safetyMeasures,
    reviewDate: row.reviewDate,
  }
}
