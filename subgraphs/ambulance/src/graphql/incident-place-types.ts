import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Both labels hold, here and below: where a crew went gives away where a person lives. */
@Consent('AMBULANCE_CONTACT')
@Consent('LOCATION')
@ObjectType('AmbulanceIncidentAddress', { description: 'Where the crew was sent. Withheld where the person’s whereabouts are.' })
export class AmbulanceIncidentAddressType {
  @Field(() => [String], { description: 'Lines of the address, or words for a place that has none.' })
  lines!: readonly string[]

  @Field(() => String, { nullable: true, description: 'Postcode. Null: not recorded, or a place that has none.' })
  postcode!: string | null
}

@Consent('AMBULANCE_CONTACT')
@Consent('LOCATION')
@ObjectType('AmbulanceDestination', { description: 'Where the person was taken. Withheld where the person’s whereabouts are.' })
export class AmbulanceDestinationType {
  @Field(() => String, { description: 'Name of the hospital, or of whoever received the person.' })
  organisation!: string

  @Field(() => String, { nullable: true, description: 'Name of the department.' })
  department!: string | null
}

@Consent('AMBULANCE_CONTACT')
@Consent('LOCATION')
@ObjectType('AmbulanceHandover', {
  description:
    'Who took over a person who was not conveyed, by name. A team nearby tells where a person is, so it is withheld where that is.',
})
export class AmbulanceHandoverType {
  @Field(() => String, { nullable: true, description: 'Name of the person or team.' })
  name!: string | null

  @Field(() => String, { nullable: true, description: 'Name of their organisation. Null for family and friends.' })
  organisation!: string | null

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  telephone!: string | null
}
