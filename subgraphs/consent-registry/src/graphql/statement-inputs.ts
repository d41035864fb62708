import { DateScalar, DateTimeScalar } from '@crisis-record/subgraph-kit'
import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'What a choice is about. A part that is left out stands for all there are; an empty list is refused.' })
export class StatementScopeInput {
  @Field(() => [String], {
    nullable: true,
    description: 'A permit covers what is shared only by agreement where it names it, and not by "all".',
  })
  categories?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ODS codes of the agencies that hold the information.' })
  sources?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ODS codes of the organisations that would receive it.' })
  organisations?: string[] | null

  @Field(() => [String], { nullable: true })
  roles?: string[] | null

  @Field(() => [String], { nullable: true })
  purposes?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'A refusal of TREAT covers ETREAT as well, unless it says here that it does not.' })
  emergencyExcepted?: boolean | null
}

@InputType({ description: 'What a person, or someone for them, decided about sharing.' })
export class StatementDraftInput {
  @Field(() => String, { description: 'PERMIT, REFUSE.' })
  effect!: string

  @Field(() => StatementScopeInput)
  scope!: StatementScopeInput

  @Field(() => String, { description: 'PERSON; PERSON_GILLICK, PARENTAL (under 16); ATTORNEY, DEPUTY; BEST_INTERESTS.' })
  authority!: string

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  givenAt!: Date

  @Field(() => String, { description: 'How it was given, such as in person. One line.' })
  how!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'Counts from then on; left out: at once.' })
  periodStart?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Counts until just before then; left out: for good.' })
  periodEnd?: Date | null

  @Field(() => DateScalar, { nullable: true, description: 'Of what others decided: ends as this day begins.' })
  reviewDate?: string | null

  @Field(() => String, { nullable: true, description: 'Of BEST_INTERESTS: who assessed capacity.' })
  assessor?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Of BEST_INTERESTS.' })
  capacityAssessedOn?: string | null

  @Field(() => String, { nullable: true, description: 'Of ATTORNEY, DEPUTY, PARENTAL: who decided.' })
  givenBy?: string | null

  @Field(() => String, { nullable: true, description: 'Of ATTORNEY, DEPUTY, PARENTAL: how they are related to the person.' })
  relationship?: string | null
}

@InputType()
export class RecordStatementInput {
  @Field(() => ID)
  nhsNumber!: string

  @Field(() => Int, { description: 'ConsentStatements.version as it was looked at.' })
  expectedVersion!: number

  @Field(() => StatementDraftInput)
  statement!: StatementDraftInput

  @Field(() => [ID], { nullable: true, description: 'Of the permits that the refusal would close, those kept as exceptions.' })
  keepPermits?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'The person was told what this hides in an emergency.' })
  consequenceExplained?: boolean | null
}

@InputType()
export class WithdrawStatementInput {
  @Field(() => ID)
  nhsNumber!: string

  @Field(() => Int)
  expectedVersion!: number

  @Field(() => ID)
  statementId!: string

  @Field(() => String, { description: 'In whose name it is withdrawn; not lower than in whose it was made.' })
  authority!: string

  @Field(() => String, { description: 'How that was given, such as by telephone. One line.' })
  how!: string

  @Field(() => String, { nullable: true, description: 'Who said so, where that was not the person.' })
  givenBy?: string | null

  @Field(() => String, { nullable: true })
  relationship?: string | null
}

@InputType()
export class MarkEnteredInErrorInput {
  @Field(() => ID)
  nhsNumber!: string

  @Field(() => Int)
  expectedVersion!: number

  @Field(() => ID)
  statementId!: string

  @Field(() => String, { description: 'What was wrong with it. At most 500 characters.' })
  why!: string
}
