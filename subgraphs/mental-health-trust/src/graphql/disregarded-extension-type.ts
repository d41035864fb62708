import { Consent, DateTimeScalar } from '@crisis-record/subgraph-kit'
import { Field, Int, ObjectType } from 'type-graphql'

@Consent('MENTAL_HEALTH_ACT')
@ObjectType('DisregardedExtension', {
  description: 'An extension that is written down and does not count. A null scalar means not recorded.',
})
export class DisregardedExtensionType {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was authorised, as written down.' })
  authorisedAt!: Date | null

  @Field(() => Int, { nullable: true, description: 'By how long, in minutes, as written down.' })
  minutes!: number | null

  @Field(() => String, { nullable: true, description: 'Name of who authorised it.' })
  authorisedBy!: string | null

  @Field(() => String, {
    description:
      'NO_EXTENSION_IN_LAW, NO_AUTHORISER, NOT_BY_EXAMINING_DOCTOR, NO_TIME, NO_LENGTH, BEFORE_DETENTION, ' +
      'AFTER_EXPIRY, NO_SUPERINTENDENT or SECOND_EXTENSION.',
  })
  reason!: string

  @Field(() => String, { description: 'The reason as a part of a sentence.' })
  inWords!: string
}
