import { Consent, Source } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'How one category is shared with the caller. Says nothing of whether anything is held.' })
@Consent('SHARING_OUTCOME')
export class SharingOutcome {
  @Field(() => String)
  category!: string

  @Field(() => Source, { nullable: true, description: 'The agency this is about; null: all that no other row of the category names.' })
  source!: Source | null

  @Field(() => Boolean)
  shared!: boolean

  @Field(() => String, { nullable: true, description: 'Where shared, on what ground.' })
  basis!: string | null

  @Field(() => String, { nullable: true, description: 'Where not shared, why: NOT_SHARED, PATIENT_OBJECTED, PERSON_DECEASED.' })
  reason!: string | null

  @Field(() => Boolean, { description: 'Whether the caller could open it by an override.' })
  overridable!: boolean

  @Field(() => String, { nullable: true, description: 'Where not shared, what the caller can do about it.' })
  whatCanBeDone!: string | null
}
