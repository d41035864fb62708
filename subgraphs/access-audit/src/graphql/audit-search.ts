import { DateTimeScalar, Roles } from '@crisis-record/subgraph-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'

/** Whom the search of the audit is for. For which of their purposes is the sharing agreement's to say, as `decision.may`. */
export const auditSearchRoles = ['PRIVACY_OFFICER'] as const

@ObjectType({ description: 'What was decided about one category asked for, and why.' })
@Roles(auditSearchRoles)
export class AuditSearchDecision {
  @Field(() => String)
  category!: string

  @Field(() => ID, { description: 'ODS code of the agency that holds the information, if there is any.' })
  source!: string

  @Field(() => String, { description: 'PERMIT or DENY.' })
  outcome!: string

  @Field(() => String)
  reason!: string

  @Field(() => [ID])
  statementIds!: string[]
}

@ObjectType({ description: 'How an agency that was asked did answer. Never whether it held anything.' })
@Roles(auditSearchRoles)
export class AuditSearchAnswer {
  @Field(() => ID)
  agency!: string

  @Field(() => String, { description: 'ANSWERED, UNAVAILABLE or INVALID.' })
  outcome!: string

  @Field(() => [String], { description: 'Categories that were permitted and the agency withheld.' })
  vetoed!: string[]
}

@ObjectType({ description: 'One entry of the audit.' })
@Roles(auditSearchRoles)
export class AuditSearchEntry {
  @Field(() => ID)
  id!: string

  @Field(() => Int, { description: 'Its place in the chain.' })
  sequence!: number

  @Field(() => String, { description: 'AUTHORISED, COMPLETED, REFUSED or EVENT.' })
  kind!: string

  @Field(() => DateTimeScalar, { description: "By the audit's clock." })
  recordedAt!: Date

  @Field(() => ID)
  requestId!: string

  @Field(() => ID, {
    nullable: true,
    description: 'Whom it is about; none for a search, whose people are in the entry but not listed here.',
  })
  nhsNumber!: string | null

  @Field(() => String, { nullable: true })
  callerReference!: string | null

  @Field(() => String, { nullable: true })
  callerName!: string | null

  @Field(() => String, { nullable: true })
  role!: string | null

  @Field(() => String, { nullable: true, description: 'ODS code.' })
  organisation!: string | null

  @Field(() => String, { nullable: true })
  purpose!: string | null

  @Field(() => String, { nullable: true, description: 'What changed, of an EVENT.' })
  event!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the operation.' })
  operation!: string | null

  @Field(() => [String])
  categoriesAsked!: string[]

  @Field(() => [AuditSearchDecision])
  decisions!: AuditSearchDecision[]

  @Field(() => [String], { description: 'ODS codes of the agencies to be asked, or asked.' })
  agencies!: string[]

  @Field(() => [AuditSearchAnswer])
  answers!: AuditSearchAnswer[]

  @Field(() => String, { nullable: true, description: 'RELEASED, or the code it was refused with.' })
  outcome!: string | null

  @Field(() => String, { nullable: true })
  overrideId!: string | null

  @Field(() => [String], { description: 'What an EVENT changed: kind, id, and what became of it.' })
  subjects!: string[]
}

@ObjectType({ description: 'Entries of the audit, newest first.' })
@Roles(auditSearchRoles)
export class AuditSearch {
  @Field(() => [AuditSearchEntry])
  entries!: AuditSearchEntry[]

  @Field(() => ID, { nullable: true, description: 'To be given for the next page.' })
  after!: string | null

  @Field(() => Boolean)
  more!: boolean
}
