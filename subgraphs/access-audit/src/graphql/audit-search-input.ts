import { DateTimeScalar } from '@crisis-record/subgraph-kit'
import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({
  description: 'What must hold of an entry. At least one of person, caller, override and request, or a time with both its ends.',
})
export class AuditSearchInput {
  @Field(() => ID, { nullable: true, description: 'Entries about this person, and searches that looked for or returned them.' })
  nhsNumber?: string | null

  @Field(() => String, { nullable: true, description: 'Reference of a member of staff, as another entry shows it.' })
  caller?: string | null

  @Field(() => ID, { nullable: true })
  overrideId?: string | null

  @Field(() => ID, { nullable: true })
  requestId?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: "By the audit's clock, included." })
  from?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: "By the audit's clock, excluded." })
  to?: Date | null

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many at most, from 1 to 100.' })
  first?: number | null

  @Field(() => ID, { nullable: true, description: '`after` of the page before.' })
  after?: string | null
}
