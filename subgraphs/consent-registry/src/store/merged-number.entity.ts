import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An NHS number that was replaced, and the one that survives. Chains of merges are resolved when they are written. */
@Entity('merged_number')
export class MergedNumberEntity {
  @PrimaryColumn({ name: 'nhs_number', type: 'text' })
  nhsNumber!: string

  @Column({ name: 'surviving_nhs_number', type: 'text' })
  survivingNhsNumber!: string

  /** Keyed digest of the number replaced: see `AlertDigests`. */
  @Column({ name: 'number_digest', type: 'text', nullable: true })
  numberDigest!: string | null
}
