import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Both labels hold: which safe haven somebody goes to can give away where they live. */
@Consent('COMMUNITY_CONTACT')
@Consent('LOCATION')
@ObjectType('VisitPlace', { description: 'Where the visit was. Withheld where the person’s whereabouts are.' })
export class VisitPlaceType {
  @Field(() => String, { description: 'Name of the safe haven.' })
  name!: string

  @Field(() => String, { description: 'Town it is in.' })
  town!: string
}
