import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Both labels hold: a marker on an address gives away where a person lives. */
@Consent('SAFETY_ALERTS')
@Consent('LOCATION')
@ObjectType('AmbulanceAlertAddress', { description: 'The address a safety alert belongs to. Withheld where the person’s whereabouts are.' })
export class AmbulanceAlertAddressType {
  @Field(() => [String], { description: 'Lines of the address.' })
  lines!: readonly string[]

  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode!: string | null

  @Field(() => String, { nullable: true, description: 'How to get in: which door, whom to ring.' })
  access!: string | null
}
