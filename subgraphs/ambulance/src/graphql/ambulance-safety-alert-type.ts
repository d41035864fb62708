import { Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { AmbulanceAlertAddressType } from './alert-address-type.js'

@Consent('SAFETY_ALERTS')
@ObjectType('AmbulanceSafetyAlert', {
  description: 'What staff must know before they enter a room with the person. Never sealed. A null scalar means not recorded.',
})
export class AmbulanceSafetyAlertType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The ambulance service that keeps the alert.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When the alert was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => String, {
    description: 'What it is about, in words: "Violence", "Weapons", "Sharps", "Animal", "Contact", "Access" or "Moving and handling".',
  })
  kind!: string

  @Field(() => String, { description: 'What to expect. Never an address.' })
  alert!: string

  @Field(() => String, { nullable: true, description: 'What to do about it. Never an address.' })
  whatToDo!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day by which the alert is to be looked at again. It holds beyond that day.' })
  reviewDate!: string | null

  @Consent('LOCATION')
  @Field(() => AmbulanceAlertAddressType, {
    nullable: true,
    description: 'The address it belongs to. Null: withheld, not recorded, or it holds wherever the person is.',
  })
  address!: AmbulanceAlertAddressType | null
}
