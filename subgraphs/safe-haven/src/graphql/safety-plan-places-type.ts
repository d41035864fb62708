import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Where a person goes tells where they are. */
@Consent('CRISIS_PLAN')
@Consent('LOCATION')
@ObjectType('SafetyPlanPlaces', { description: 'Places the person goes to. Withheld where the person’s whereabouts are.' })
export class SafetyPlanPlacesType {
  @Field(() => [String], { description: 'One entry a place.' })
  places!: readonly string[]
}
