import type { Category, Purpose } from '@crisis-record/subgraph-kit'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/**
 * Time-limited access of one caller to one person, for a recorded reason. Never changed nor deleted: what becomes of it is added, once,
 * in the columns that begin null (the database sees to it), and its review is a row of its own.
 */
@Entity('override')
export class OverrideEntity {
  @PrimaryColumn({ type: 'text' })
  id!: string

  @Column({ name: 'nhs_number', type: 'text' })
  nhsNumber!: string

  /** The caller's reference. */
  @Column({ type: 'text' })
  caller!: string

  @Column({ name: 'caller_name', type: 'text', nullable: true })
  callerName!: string | null

  @Column({ type: 'text' })
  role!: string

  @Column({ type: 'text' })
  organisation!: string

  @Column({ type: 'text' })
  purpose!: Purpose

  /** Null where the access token named none: it then serves every session of this caller, role, organisation and purpose. */
  @Column({ type: 'text', nullable: true })
  session!: string | null

  @Column({ type: 'text' })
  reason!: string

  @Column({ type: 'text' })
  capacity!: string

  @Column({ type: 'text', array: true })
  categories!: Category[]

  /** Of the sharing agreement it was opened under. */
  @Column({ name: 'agreement_version', type: 'text' })
  agreementVersion!: string

  @Column({ name: 'opened_at', type: 'timestamp with time zone' })
  openedAt!: Date

  @Column({ name: 'expires_at', type: 'timestamp with time zone' })
  expiresAt!: Date

  @Column({ name: 'justification_due_at', type: 'timestamp with time zone' })
  justificationDueAt!: Date

  /** By its holder, before it expired. */
  @Column({ name: 'ended_at', type: 'timestamp with time zone', nullable: true })
  endedAt!: Date | null

  @Column({ type: 'text', nullable: true })
  justification!: string | null

  @Column({ name: 'justified_at', type: 'timestamp with time zone', nullable: true })
  justifiedAt!: Date | null

  /** When it was noted that the justification is overdue. */
  @Column({ name: 'escalated_at', type: 'timestamp with time zone', nullable: true })
  escalatedAt!: Date | null

  /** When its expiry was noted in the audit. It expired at `expiresAt` all the same. */
  @Column({ name: 'expiry_noted_at', type: 'timestamp with time zone', nullable: true })
  expiryNotedAt!: Date | null
}
