import { type Coding, RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { Problem } from '../records/problem.js'

@Entity({ name: 'problem' })
export class ProblemRow extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date

  @Column({ name: 'condition', type: 'jsonb' })
  condition!: Coding

  @Column({ name: 'status', type: 'text' })
  status!: string

  @Column({ name: 'significance', type: 'text', nullable: true })
  significance!: string | null

  @Column({ name: 'onset_on', type: 'date', nullable: true })
  onsetOn!: string | null

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ name: 'comment', type: 'text', nullable: true })
  comment!: string | null
}

export function toProblem(row: ProblemRow): Problem {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    condition: row.condition,
    status: row.status,
    significance: row.significance,
    onsetOn: row.onsetOn,
    endedOn: row.endedOn,
    comment: row.comment,
  }
}
