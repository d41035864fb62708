import { type Coding, RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { Allergy } from '../records/allergy-record.js'

@Entity({ name: 'allergy' })
export class AllergyRow extends RecordedItem {
  @Column({ name: 'causative_agent', type: 'jsonb' })
  causativeAgent!: Coding

  @Column({ name: 'reaction', type: 'jsonb', nullable: true })
  reaction!: Coding | null

  @Column({ name: 'severity', type: 'text', nullable: true })
  severity!: string | null

  @Column({ name: 'certainty', type: 'text', nullable: true })
  certainty!: string | null
}

export function toAllergy(row: AllergyRow): Allergy {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    causativeAgent: row.causativeAgent,
    reaction: row.reaction,
    severity: row.severity,
    certainty: row.certainty,
  }
}
