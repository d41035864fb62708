import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Where a person lives. Kept from readers who may not know it. */
@Consent('SOCIAL_CARE')
@Consent('LOCATION')
@ObjectType('AccommodationAddress', {
  description: 'Address of the accommodation and how to get in. Withheld where the person’s whereabouts are.',
})
export class AccommodationAddressType {
  @Field(() => [String], { description: 'Lines of the address, town last.' })
  lines!: readonly string[]

  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode!: string | null

  @Field(() => String, { nullable: true, description: 'How to get in, and what to mind on the way.' })
  access!: string | null
}
