import { type Coding, RecordedItem, recorderOf } from '@crisis-record/subgraph-kit'
import { Column, Entity } from 'typeorm'
import type { ReasonableAdjustment } from '../records/reasonable-adjustment.js'

@Entity({ name: 'reasonable_adjustment' })
export class ReasonableAdjustmentRow extends RecordedItem {
  @Column({ name: 'last_updated', type: 'timestamptz' })
  lastUpdated!: Date

  @Column({ name: 'category', type: 'jsonb' })
  category!: Coding

  @Column({ name: 'adjustment', type: 'text' })
  adjustment!: string

  @Column({ name: 'impairment', type: 'text', nullable: true })
  impairment!: string | null

  @Column({ name: 'agreed_on', type: 'date', nullable: true })
  agreedOn!: string | null
}

export function toReasonableAdjustment(row: ReasonableAdjustmentRow): ReasonableAdjustment {
  return {
    localId: row.localId,
    recordedAt: row.recordedAt,
    recordedBy: recorderOf(row),
    lastUpdated: row.lastUpdated,
    category: row.category,
    adjustment: row.adjustment,
    impairment: row.impairment,
    agreedOn: row.agreedOn,
  }
}
