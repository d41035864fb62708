import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { EndDetails, EndKind, RecordedStaff } from '../records/kept-statement.js'

/** How a statement ended. Beside it `statement` has the instant in a column of its own, which decisions read. */
@Entity('statement_end')
export class StatementEndEntity {
  @PrimaryColumn({ name: 'statement_id', type: 'text' })
  statementId!: string

  @PrimaryColumn({ type: 'text' })
  kind!: EndKind

  @Column({ name: 'ended_at', type: 'timestamp with time zone' })
  endedAt!: Date

  @Column({ name: 'ended_by', type: 'jsonb' })
  endedBy!: RecordedStaff

  @Column({ type: 'jsonb' })
  details!: EndDetails
}
