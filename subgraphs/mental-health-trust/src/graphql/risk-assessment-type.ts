import { Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@Consent('RISK')
@ObjectType('RiskAssessment', {
  description:
    'What was thought of the risks to, of and from the person on one day. PRSB Shared Care Record: ' +
    'risks. In words, without score or grade, as NICE NG225 advises. A null scalar means not recorded.',
})
export class RiskAssessmentType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The trust that holds it.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => DateTimeScalar, { description: 'When the person was assessed.' })
  assessedAt!: Date

  @Field(() => String, { description: 'How the risks hang together and what they depend on, free text in plain English.' })
  formulation!: string

  @Field(() => String, {
    nullable: true,
    description: 'Risk to self: suicide, self-harm, self-neglect. Null: not assessed, which is not the same as none.',
  })
  toSelf!: string | null

  @Field(() => String, { nullable: true, description: 'Risk to others. Null: not assessed, which is not the same as none.' })
  toOthers!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Risk from others: exploitation, abuse, neglect. Null: not assessed, which is not the same as none.',
  })
  fromOthers!: string | null

  @Field(() => [String], { description: 'What keeps the person safe, one entry a line. Empty: none written down.' })
  protectiveFactors!: readonly string[]

  @Field(() => [String], { description: 'What raises the risk, one entry a line. Empty: none written down.' })
  whatRaisesIt!: readonly string[]

  @Field(() => String, { nullable: true, description: 'What was agreed to keep the person and others safe, free text.' })
  safetyMeasures!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day by which it is to be looked at again. In the past: overdue.' })
  reviewDate!: string | null
}
