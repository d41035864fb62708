import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What the privacy officer found of one override. One each, never changed. */
@Entity('override_review')
export class OverrideReviewEntity {
  @PrimaryColumn({ name: 'override_id', type: 'text' })
  overrideId!: string

  @Column({ type: 'text' })
  outcome!: string

  @Column({ name: 'person_told', type: 'boolean' })
  personTold!: boolean

  @Column({ type: 'text', nullable: true })
  note!: string | null

  /** The reviewer's caller reference. */
  @Column({ type: 'text' })
  reviewer!: string

  @Column({ name: 'reviewer_name', type: 'text', nullable: true })
  reviewerName!: string | null

  @Column({ name: 'reviewer_role', type: 'text' })
  reviewerRole!: string

  @Column({ name: 'reviewer_organisation', type: 'text' })
  reviewerOrganisation!: string

  @Column({ name: 'reviewed_at', type: 'timestamp with time zone' })
  reviewedAt!: Date
}
