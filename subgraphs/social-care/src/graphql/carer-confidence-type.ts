import { Consent, DateScalar } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Said on the understanding that the person does not learn of it. */
@Consent('CARE_TEAM')
@Consent('THIRD_PARTY')
@ObjectType('CarerConfidence', {
  description: 'What a carer said in confidence. The person themselves does not know that it was said: never repeat it to them.',
})
export class CarerConfidenceType {
  @Field(() => DateScalar, { description: 'Day it was said.' })
  saidOn!: string

  @Field(() => String, { description: 'What was said.' })
  text!: string
}
