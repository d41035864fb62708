import { ChangeableItem, type Coding, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { Certainty, ClinicalStatus, Condition } from '../records/condition.js'

@Entity({ name: 'condition' })
export class ConditionRow extends ChangeableItem {
  @Column({ name: 'code', type: 'jsonb' })
  code!: Coding

  @Column({ name: 'icd10', type: 'jsonb', nullable: true })
  icd10!: Coding | null

  @Column({ name: 'primary', type: 'boolean' })
  primary!: boolean

  @Column({ name: 'clinical_status', type: 'text' })
  clinicalStatus!: ClinicalStatus

  @Column({ name: 'certainty', type: 'text' })
  certainty!: Certainty

  @Column({ name: 'onset_on', type: 'date', nullable: true })
  onsetOn!: string | null

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null
}

export function toCondition(row: ConditionRow): Condition {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    code: row.code,
    icd10: row.icd10,
    primary: row.primary,
    clinicalStatus: row.clinicalStatus,
    certainty: row.certainty,
    onsetOn: row.onsetOn,
    endedOn: row.endedOn,
    note: row.note,
  }
}
