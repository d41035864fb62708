import { LabelledItem } from '@crisis-record/subgraph-kit'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A table of its own, so that reading a plan never reads what others said about the person. */
@Entity({ name: 'third_party_information' })
export class ThirdPartyInformationRow extends LabelledItem {
  @PrimaryColumn({ name: 'plan_id', type: 'text' })
  planId!: string

  @PrimaryColumn({ name: 'ordinal', type: 'integer' })
  ordinal!: number

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date

  @Column({ name: 'given_by', type: 'text' })
  givenBy!: string

  @Column({ name: 'text', type: 'text' })
  text!: string
}
