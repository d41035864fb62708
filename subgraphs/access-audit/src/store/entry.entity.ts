import type { AuditEntry } from '@crisis-record/subgraph-kit'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One audit entry in the chain. Written by the entry writer alone; the database refuses to change or delete it. */
@Entity('entry')
export class EntryEntity {
  @PrimaryColumn({ type: 'bigint' })
  sequence!: string

  @Column({ name: 'request_id', type: 'text' })
  requestId!: string

  @Column({ type: 'text' })
  kind!: AuditEntry['kind']

  /** Generated from `body`, as are `request_id` and `kind`: what is searched cannot differ from what is hashed. */
  @Column({ type: 'text', nullable: true })
  person!: string | null

  @Column({ name: 'recorded_at', type: 'timestamp with time zone' })
  recordedAt!: Date

  @Column({ type: 'jsonb' })
  body!: AuditEntry

  @Column({ name: 'previous_hash', type: 'text' })
  previousHash!: string

  @Column({ type: 'text' })
  hash!: string
}
