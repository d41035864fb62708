import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Both labels hold: where the police met a person, or took them, gives away where they are. */
@Consent('POLICE_CONTACT')
@Consent('LOCATION')
@ObjectType('PolicePlace', { description: 'Where something was. Withheld where the person’s whereabouts are.' })
export class PolicePlaceType {
  @Field(() => String, { description: 'Address, or words for a place that has none.' })
  description!: string

  @Field(() => String, { nullable: true, description: 'Town.' })
  town!: string | null
}
