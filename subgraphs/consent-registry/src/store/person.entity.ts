import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The little the registry must know of a person to decide, under their surviving NHS number. Told by patient-index. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn({ name: 'nhs_number', type: 'text' })
  nhsNumber!: string

  /** Null: nobody is known by this number. */
  @Column({ name: 'date_of_birth', type: 'date', nullable: true })
  dateOfBirth!: string | null

  @Column({ type: 'boolean' })
  restricted!: boolean

  @Column({ name: 'deceased_on', type: 'date', nullable: true })
  deceasedOn!: string | null

  /** Keyed digest of their family name: see `AlertDigests`. Null: not told, and no alert. */
  @Column({ name: 'family_digest', type: 'text', nullable: true })
  familyDigest!: string | null

  /** Of what the person register told last, so that an older message arriving late changes nothing. 0: seeded, told by nobody yet. */
  @Column({ name: 'told_version', type: 'bigint' })
  toldVersion!: string
}
