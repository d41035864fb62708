import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One person under their surviving NHS number. The `*_key` columns are the names as they are compared (`nameKey`). */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn({ type: 'text' })
  id!: string

  @Column({ name: 'nhs_number', type: 'text', unique: true })
  nhsNumber!: string

  @Column({ type: 'text', nullable: true })
  title!: string | null

  @Column({ name: 'family_name', type: 'text' })
  familyName!: string

  @Column({ name: 'given_name', type: 'text' })
  givenName!: string

  @Column({ name: 'other_given_names', type: 'text', nullable: true })
  otherGivenNames!: string | null

  @Column({ name: 'preferred_name', type: 'text', nullable: true })
  preferredName!: string | null

  @Column({ name: 'family_key', type: 'text' })
  familyKey!: string

  @Column({ name: 'given_key', type: 'text' })
  givenKey!: string

  @Column({ name: 'preferred_key', type: 'text', nullable: true })
  preferredKey!: string | null

  @Column({ name: 'date_of_birth', type: 'date' })
  dateOfBirth!: string

  @Column({ name: 'gender_code', type: 'text', nullable: true })
  genderCode!: string | null

  @Column({ name: 'language_code', type: 'text', nullable: true })
  languageCode!: string | null

  @Column({ name: 'interpreter_required', type: 'boolean', nullable: true })
  interpreterRequired!: boolean | null

  @Column({ name: 'communication_needs', type: 'text', nullable: true })
  communicationNeeds!: string | null

  @Column({ name: 'deceased_on', type: 'date', nullable: true })
  deceasedOn!: string | null

  @Column({ type: 'boolean' })
  restricted!: boolean

  @Column({ name: 'address_line_1', type: 'text', nullable: true })
  addressLine1!: string | null

  @Column({ name: 'address_line_2', type: 'text', nullable: true })
  addressLine2!: string | null

  @Column({ type: 'text', nullable: true })
  town!: string | null

  @Column({ type: 'text', nullable: true })
  postcode!: string | null

  @Column({ type: 'text', nullable: true })
  telephone!: string | null

  @Column({ type: 'text', nullable: true })
  email!: string | null

  @Column({ name: 'gp_ods_code', type: 'text', nullable: true })
  gpOdsCode!: string | null

  /** `HTEST` marks a synthetic person (HL7 v3 ActReason). */
  @Column({ type: 'text', nullable: true })
  tag!: string | null

  @Column({ name: 'demographics_updated', type: 'timestamp with time zone' })
  demographicsUpdated!: Date

  @Column({ name: 'contact_updated', type: 'timestamp with time zone' })
  contactUpdated!: Date
}
