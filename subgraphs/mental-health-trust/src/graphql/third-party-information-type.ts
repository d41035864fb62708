import { Consent, DateTimeScalar } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Both labels hold: a caller needs the plan and third-party information. */
@Consent('CRISIS_PLAN')
@Consent('THIRD_PARTY')
@ObjectType('ThirdPartyInformation', {
  description:
    'What somebody other than the person said in confidence. Not to be repeated to the person. PRSB Shared Care Record: information from a third party.',
})
export class ThirdPartyInformationType {
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date

  @Field(() => String, { description: 'Who gave it, by relationship or role, never by name.' })
  givenBy!: string

  @Field(() => String, { description: 'What was said, free text.' })
  text!: string
}
