import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Who may decide for the person. */
@Consent('LEGAL_DECISIONS')
@ObjectType('LegalDecider', { description: 'An attorney or a deputy.' })
export class LegalDeciderType {
  @Field(() => String, { description: 'Name.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'What they are to the person.' })
  relationship!: string | null

  @Field(() => String, { nullable: true, description: 'How they act: "Jointly", "Jointly and severally", "Replacement".' })
  acts!: string | null
}
