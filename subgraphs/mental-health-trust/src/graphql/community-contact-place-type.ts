import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Both labels hold: where a person is seen can give away where they live. */
@Consent('COMMUNITY_CONTACT')
@Consent('LOCATION')
@ObjectType('CommunityContactPlace', { description: 'Where the contact was. Withheld where the person’s whereabouts are.' })
export class CommunityContactPlaceType {
  @Field(() => String, { description: 'Name of the place, such as a clinic, or "At home".' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Town or district.' })
  town!: string | null
}
