import { RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { LegalDecider, LegalDecision } from '../records/legal-decision.js'

@Entity({ name: 'legal_decision' })
export class LegalDecisionRow extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date

  @Column({ name: 'decision_kind', type: 'text' })
  decisionKind!: string

  @Column({ name: 'about', type: 'text' })
  about!: string

  @Column({ name: 'decision', type: 'text' })
  decision!: string

  @Column({ name: 'decided_on', type: 'date' })
  decidedOn!: string

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  decidedBy!: string | null

  @Column({ name: 'review_date', type: 'date', nullable: true })
  reviewDate!: string | null

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ name: 'registered_with', type: 'text', nullable: true })
  registeredWith!: string | null

  @Column({ name: 'deciders', type: 'jsonb' })
  deciders!: readonly LegalDecider[]
}

export function toLegalDecision(row: LegalDecisionRow): LegalDecision {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    decisionKind: row.decisionKind,
    about: row.about,
    decision: row.decision,
    decidedOn: row.decidedOn,
    decidedBy: row.decidedBy,
    reviewDate: row.reviewDate,
    endedOn: row.endedOn,
    registeredWith: row.registeredWith,
    deciders: row.deciders,
  }
}
