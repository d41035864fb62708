import { Consent, DateScalar } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** What a MARAC heard stands here and nowhere else. Quiet: none and withheld read alike. */
@Consent('SAFEGUARDING')
@Consent('DOMESTIC_ABUSE')
@ObjectType('MaracReference', {
  description: 'Reference of a multi-agency risk assessment conference about domestic abuse, and its actions.',
})
export class MaracReferenceType {
  @Field(() => String, { description: 'Number of the case at the conference.' })
  reference!: string

  @Field(() => DateScalar, { nullable: true, description: 'Day it was heard. Null: it is still to be.' })
  heardOn!: string | null

  @Field(() => [String], { description: 'Actions agreed, one an entry, each with who is to do it.' })
  actions!: readonly string[]
}
