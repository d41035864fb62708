import { Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { CarerContactType } from './carer-contact-type.js'
import { CarerConfidenceType } from './carer-confidence-type.js'

@Consent('CARE_TEAM')
@ObjectType('Carer', {
  description:
    'Somebody who cares for the person, unpaid or in their pay. Items follow the PRSB Shared Care Record: professional and personal contacts. A null scalar means not recorded.',
})
export class CarerType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The council that holds it.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => String, { description: 'Name.' })
  name!: string

  @Field(() => String, { description: 'What they are to the person, in words: "Sister", "Friend", "Personal assistant".' })
  relationship!: string

  @Field(() => Boolean, { description: 'Whether they are the main carer.' })
  mainCarer!: boolean

  @Field(() => String, { nullable: true, description: 'What they do, and how often.' })
  support!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day of the last carer’s assessment (Care Act 2014, section 10).' })
  assessedOn!: string | null

  @Field(() => String, { nullable: true, description: 'What is to happen if the carer cannot (emergency plan).' })
  ifCarerCannot!: string | null

  @Consent('CONTACT_DETAILS')
  @Field(() => CarerContactType, { nullable: true, description: 'How to reach them. Null: withheld, or not recorded.' })
  contact!: CarerContactType | null

  @Consent('THIRD_PARTY')
  @Field(() => [CarerConfidenceType], {
    nullable: true,
    description: 'What they said in confidence, newest first. Empty: nothing. Null: withheld.',
  })
  saidInConfidence!: readonly CarerConfidenceType[] | null
}
