import { Consent, DateScalar, DateTimeScalar, Recorder, type Release, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { CrisisContactType } from './crisis-contact-type.js'

const words = (description: string) => ({
  description: `${description} One entry a line of the plan, in the order of the plan; empty if the heading was left empty.`,
})

@Consent('CRISIS_PLAN')
@ObjectType('CrisisPlan', {
  description:
    'A crisis, contingency or safety plan. Headings follow the contingency plans of the PRSB Personalised Care and Support Plan. ' +
    'All texts are free text in plain English. A null scalar means not recorded.',
})
export class CrisisPlanType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The trust that holds the plan.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When the plan was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => [String], words('What tends to bring a crisis on.'))
  triggerFactors!: readonly string[]

  @Field(() => [String], words('Signs that a crisis is coming.'))
  earlyWarningSigns!: readonly string[]

  @Field(() => [String], words('What helps, said by the person.'))
  whatHelps!: readonly string[]

  @Field(() => [String], words('What does not help, said by the person.'))
  whatDoesNotHelp!: readonly string[]

  @Field(() => [String], words('What the person does to cope.'))
  copingStrategies!: readonly string[]

  @Field(() => [String], words('What should happen: what staff should do.'))
  whatToDo!: readonly string[]

  @Field(() => [String], words('What staff should avoid.'))
  whatToAvoid!: readonly string[]

  @Field(() => [CrisisContactType], { description: 'Who should be contacted, in the order to try.' })
  contacts!: readonly CrisisContactType[]

  @Field(() => String, {
    nullable: true,
    description: 'Advance statement of wishes, in the person’s words. Not an advance decision to refuse treatment.',
  })
  advanceStatement!: string | null

  @Field(() => String, { nullable: true, description: 'Anticipatory medicines: medicine, dose, route, limits.' })
  anticipatoryMedicines!: string | null

  @Field(() => String, { nullable: true, description: 'With whom the plan was agreed.' })
  agreedWith!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day by which the plan is to be reviewed. In the past: the review is overdue.' })
  reviewDate!: string | null

  @Field(() => String, { nullable: true, description: 'Name and role of who is responsible for the review.' })
  responsibleReviewer!: string | null

  /** Not published: reads the third-party information of every plan of the list, once, when the first is asked for. */
  thirdParty!: (release: Release) => Promise<ReadonlyMap<string, readonly { recordedAt: Date; givenBy: string; text: string }[]>>

  /** Not published: the id within this trust. */
  localId!: string
}
