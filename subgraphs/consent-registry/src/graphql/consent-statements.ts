import { Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { KeptStatement } from '../records/kept-statement.js'

@ObjectType({ description: 'What a choice is about. Null stands for all there are.' })
@Consent('SHARING_STATEMENTS')
export class StatementScope {
  @Field(() => [String], { nullable: true })
  categories!: string[] | null

  @Field(() => [ID], { nullable: true })
  sources!: string[] | null

  @Field(() => [ID], { nullable: true })
  organisations!: string[] | null

  @Field(() => [String], { nullable: true })
  roles!: string[] | null

  @Field(() => [String], { nullable: true })
  purposes!: string[] | null

  @Field(() => Boolean)
  emergencyExcepted!: boolean
}

@ObjectType({ description: 'What a person, or someone for them, decided about sharing. Never edited, never removed.' })
@Consent('SHARING_STATEMENTS')
export class ConsentStatement {
  @Field(() => ID)
  id!: string

  @Field(() => Source)
  source!: Source

  @Field(() => DateTimeScalar)
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true })
  recordedBy!: Recorder | null

  @Field(() => String, { description: 'PERMIT, REFUSE. What cannot be read refuses.' })
  effect!: string

  @Field(() => String, { description: 'IN_FORCE, NOT_YET, LAPSED, WITHDRAWN, CLOSED, ENTERED_IN_ERROR, UNREADABLE.' })
  state!: string

  @Field(() => StatementScope, { nullable: true })
  scope!: StatementScope | null

  @Field(() => String, { nullable: true })
  authority!: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  givenAt!: Date | null

  @Field(() => String, { nullable: true })
  how!: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  periodStart!: Date | null

  @Field(() => DateTimeScalar, { nullable: true })
  periodEnd!: Date | null

  @Field(() => DateScalar, { nullable: true })
  reviewDate!: string | null

  @Field(() => String, { nullable: true })
  assessor!: string | null

  @Field(() => DateScalar, { nullable: true })
  capacityAssessedOn!: string | null

  @Field(() => String, { nullable: true })
  givenBy!: string | null

  @Field(() => String, { nullable: true })
  relationship!: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt!: Date | null

  @Field(() => Recorder, { nullable: true })
  endedBy!: Recorder | null

  @Field(() => String, { nullable: true })
  endedWhy!: string | null

  @Field(() => String, { description: 'As one would say it to the person.' })
  inWords!: string

  @Field(() => [String], { description: 'In whose name it could be withdrawn today.' })
  mayBeWithdrawnBy!: string[]

  @Field(() => Boolean, {
    description: 'Whether whoever asks may say that it was recorded by mistake: of a refusal, only the organisation that recorded it may.',
  })
  mayBeMarkedInError!: boolean
}

@ObjectType({ description: 'The choices of a person: every one there ever was.' })
@Consent('SHARING_STATEMENTS')
export class ConsentStatements {
  @Field(() => Source)
  source!: Source

  @Field(() => Int, { description: 'Rises with every change. A change names the version it was made on.' })
  version!: number

  @Field(() => [Source], { description: 'The agencies a choice can name. About no person.' })
  agencies!: Source[]

  /** How many there are, and how to read them: for the fields below, not in the schema. */
  count!: number
  readonly kept!: (first: number) => Promise<readonly KeptStatement[]>
}
