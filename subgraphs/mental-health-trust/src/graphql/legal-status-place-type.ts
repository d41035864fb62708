import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Both labels hold: where a person is kept is where they are. */
@Consent('MENTAL_HEALTH_ACT')
@Consent('LOCATION')
@ObjectType('LegalStatusPlace', { description: 'Where exactly a person is kept. Withheld where the person’s whereabouts are.' })
export class LegalStatusPlaceType {
  @Field(() => String, { description: 'Name of the place, such as a hospital and its ward.' })
  name!: string
}
