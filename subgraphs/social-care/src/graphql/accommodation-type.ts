import { Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { AccommodationAddressType } from './accommodation-address-type.js'

@Consent('SOCIAL_CARE')
@ObjectType('Accommodation', {
  description:
    'Where and how the person lives or lived. Words follow the NHS Data Dictionary attributes ACCOMMODATION TYPE and SETTLED ACCOMMODATION INDICATOR. A null scalar means not recorded.',
})
export class AccommodationType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The council that holds it.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => String, {
    description:
      'In words: "Tenant of a private landlord", "Owner occupier", "Supported accommodation", "Care home", "Refuge", "Rough sleeping" …',
  })
  accommodationType!: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is settled: the person has security of tenure, or may stay for the medium to long term.',
  })
  settled!: boolean | null

  @Field(() => String, { nullable: true, description: 'With whom, in words: "Alone", "With family", "With other residents".' })
  livesWith!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day the person moved in.' })
  startedOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day they left. Null: they have not, or not recorded.' })
  endedOn!: string | null

  @Field(() => String, { nullable: true, description: 'What support comes with it.' })
  support!: string | null

  @Consent('LOCATION')
  @Field(() => AccommodationAddressType, { nullable: true, description: 'Where it is. Null: withheld, or not recorded.' })
  address!: AccommodationAddressType | null
}
