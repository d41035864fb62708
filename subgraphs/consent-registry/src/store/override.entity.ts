import type { Category, Purpose } from '@crisis-record/subgraph-kit'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Time-limited access of one caller to one person, for a recorded reason. */
@Entity('override')
export class OverrideEntity {
  @PrimaryColumn({ type: 'text' })
  id!: string

  @Column({ name: 'nhs_number', type: 'text' })
  nhsNumber!: string

  /** The caller's reference. */
  @Column({ type: 'text' })
  caller!: string

  @Column({ type: 'text' })
  role!: string

  @Column({ type: 'text' })
  organisation!: string

  @Column({ type: 'text' })
  purpose!: Purpose

  @Column({ type: 'text', nullable: true })
  session!: string | null

  @Column({ type: 'text' })
  reason!: string

  @Column({ type: 'text' })
  capacity!: string

  @Column({ type: 'text', array: true })
  categories!: Category[]

  @Column({ name: 'opened_at', type: 'timestamp with time zone' })
  openedAt!: Date

  @Column({ name: 'expires_at', type: 'timestamp with time zone' })
  expiresAt!: Date

  @Column({ name: 'ended_at', type: 'timestamp with time zone', nullable: true })
  endedAt!: Date | null
}
