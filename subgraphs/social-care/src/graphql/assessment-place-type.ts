import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Where a person was seen. Kept from readers who may not know a person’s whereabouts. */
@Consent('SOCIAL_CARE')
@Consent('LOCATION')
@ObjectType('AssessmentPlace', { description: 'Where the assessment was. Withheld where the person’s whereabouts are.' })
export class AssessmentPlaceType {
  @Field(() => String, { description: 'Name of the place.' })
  name!: string

  @Field(() => String, { description: 'Town it is in.' })
  town!: string
}
