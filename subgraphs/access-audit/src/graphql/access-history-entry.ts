import { Consent, DateTimeScalar, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'One look at the record. Says what was asked for, never whether anything came back.' })
@Consent('ACCESS_HISTORY')
export class AccessHistoryEntry {
  @Field(() => ID)
  id!: string

  @Field(() => Source)
  source!: Source

  @Field(() => DateTimeScalar)
  recordedAt!: Date

  @Field(() => String, { nullable: true })
  staffName!: string | null

  @Field(() => String)
  role!: string

  @Field(() => String, { description: 'ODS code of the organisation they acted for.' })
  organisation!: string

  @Field(() => String, { description: 'HL7 PurposeOfUse code.' })
  purpose!: string

  @Field(() => String, { description: 'Name of the operation, as the client calls it.' })
  operation!: string

  @Field(() => [String])
  categories!: string[]

  @Field(() => [String], { description: 'Of those, what was open to this member of staff by their own override alone.' })
  openedByOverride!: string[]
}
