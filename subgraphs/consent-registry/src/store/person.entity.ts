import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The little the registry must know of a person to decide, under their surviving NHS number. Told by patient-index. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn({ name: 'nhs_number', type: 'text' })
  nhsNumber!: string

  @Column({ name: 'date_of_birth', type: 'date' })
  dateOfBirth!: string

  @Column({ type: 'boolean' })
  restricted!: boolean

  @Column({ name: 'deceased_on', type: 'date', nullable: true })
  deceasedOn!: string | null

  /** Keyed digest of their family name: see `AlertDigests`. Null: not told, and no alert. */
  @Column({ name: 'family_digest', type: 'text', nullable: true })
  familyDigest!: string | null

  /** Of the message that last told us, so that an older one arriving late changes nothing. */
  @Column({ name: 'told_version', type: 'bigint' })
  toldVersion!: string
}
