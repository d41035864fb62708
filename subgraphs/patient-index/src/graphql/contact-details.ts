import { Consent, DateTimeScalar, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where the person lives.' })
@Consent('CONTACT_DETAILS')
@Consent('LOCATION')
export class Address {
  @Field(() => [String])
  lines!: string[]

  @Field(() => String)
  postcode!: string
}

@ObjectType({ description: 'The practice the person is registered with, which is near where they live.' })
@Consent('CONTACT_DETAILS')
@Consent('LOCATION')
export class GpPractice {
  @Field(() => ID, { description: 'Organisation Data Service code.' })
  odsCode!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true })
  telephone!: string | null
}

@ObjectType({ description: 'How to reach the person. Null within means not recorded, or withheld where the field has a label of its own.' })
@Consent('CONTACT_DETAILS')
export class ContactDetails {
  @Field(() => ID)
  id!: string

  @Field(() => Source)
  source!: Source

  @Field(() => DateTimeScalar)
  lastUpdated!: Date

  @Field(() => Address, { nullable: true })
  @Consent('LOCATION')
  address!: Address | null

  @Field(() => String, { nullable: true })
  telephone!: string | null

  @Field(() => String, { nullable: true })
  email!: string | null

  @Field(() => GpPractice, { nullable: true })
  @Consent('LOCATION')
  gpPractice!: GpPractice | null
}
