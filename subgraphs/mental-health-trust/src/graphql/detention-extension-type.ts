import { Consent, DateTimeScalar } from '@crisis-record/subgraph-kit'
import { Field, Int, ObjectType } from 'type-graphql'

@Consent('MENTAL_HEALTH_ACT')
@ObjectType('DetentionExtension', {
  description: 'An extension of a detention at a place of safety that counts. Mental Health Act 1983 s136B.',
})
export class DetentionExtensionType {
  @Field(() => DateTimeScalar, { description: 'When it was authorised: before the first period ended.' })
  authorisedAt!: Date

  @Field(() => Int, {
    description: 'By how long, in minutes, from the end of the first period: what was authorised, and 720 (12 hours) at most.',
  })
  minutes!: number

  @Field(() => String, { description: 'Name of the registered medical practitioner responsible for the examination.' })
  authorisedBy!: string

  @Field(() => String, { nullable: true, description: 'Their role, in words.' })
  authorisedByRole!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The police officer (superintendent or above) who approved it. Without one it does not count while ' +
      'the person is at a police station; elsewhere none is needed.',
  })
  approvedBy!: string | null
}
