import { Column, Entity, PrimaryColumn } from 'typeorm'

/**
 * A sharing statement, under the number it was recorded with. `decided` is what was decided, as recorded, and never changes:
 * effect, scope, authority, givenAt, recordedAt, reviewDate, assessor, capacityAssessedOn, givenBy, relationship, recordedBy, recordedHow,
 * consequenceExplained, keptFrom.
 * Its period and its end have columns of their own, so that they hold even where `decided` cannot be read.
 */
@Entity('statement')
export class StatementEntity {
  @PrimaryColumn({ type: 'text' })
  id!: string

  @Column({ name: 'nhs_number', type: 'text' })
  nhsNumber!: string

  @Column({ type: 'jsonb' })
  decided!: unknown

  @Column({ name: 'period_start', type: 'timestamp with time zone', nullable: true })
  periodStart!: Date | null

  @Column({ name: 'period_end', type: 'timestamp with time zone', nullable: true })
  periodEnd!: Date | null

  @Column({ name: 'recorded_at', type: 'timestamp with time zone' })
  recordedAt!: Date

  @Column({ name: 'withdrawn_at', type: 'timestamp with time zone', nullable: true })
  withdrawnAt!: Date | null

  @Column({ name: 'closed_at', type: 'timestamp with time zone', nullable: true })
  closedAt!: Date | null

  @Column({ name: 'entered_in_error_at', type: 'timestamp with time zone', nullable: true })
  enteredInErrorAt!: Date | null
}
