import { Coding, Consent, DateScalar } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** What was decided under the Act: legal status, which a caller for safeguarding alone is not shown with the rest of social care. */
@Consent('SOCIAL_CARE')
@Consent('MENTAL_HEALTH_ACT')
@ObjectType('AmhpOutcome', { description: 'The decision under the Mental Health Act 1983. Legal status: both labels hold.' })
export class AmhpOutcomeType {
  @Field(() => String, {
    nullable: true,
    description: 'In words: "Application made", "Informal admission", "Not admitted", "Assessment cancelled". Null: not yet decided.',
  })
  decision!: string | null

  @Field(() => Coding, {
    nullable: true,
    description: 'What was applied for. NHS Data Dictionary: MENTAL HEALTH ACT LEGAL STATUS CLASSIFICATION CODE.',
  })
  legalStatus!: Coding | null

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision.' })
  decidedOn!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'In words, of the nearest relative (section 11): "Consulted", "Informed", "Objected", "Not practicable".',
  })
  nearestRelative!: string | null
}
