import { Coding, Consent, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { AmbulanceDestinationType, AmbulanceHandoverType, AmbulanceIncidentAddressType } from './incident-place-types.js'

@Consent('AMBULANCE_CONTACT')
@ObjectType('AmbulanceIncident', {
  description:
    'One 999 incident, from the call to its end. Items follow the Ambulance Data Set and the PRSB ambulance handover standard. ' +
    'One that ended with the police carries the label POLICE_CONTACT besides. ' +
    'A null scalar means not recorded, or that it did not come to that.',
})
export class AmbulanceIncidentType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The ambulance service that holds the incident.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When the incident was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it: of the crew, or of the control room where none was sent.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => DateTimeScalar, { description: 'When the 999 call was answered.' })
  calledAt!: Date

  @Field(() => String, {
    description:
      'Ambulance response category: "C1" (life-threatening), "C2" (emergency), "C3" (urgent), "C4" (less urgent) or "C5" (advice by telephone).',
  })
  category!: string

  @Field(() => Coding, { description: 'Why the ambulance was called. SNOMED CT.' })
  chiefComplaint!: Coding

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first crew reached the scene. Null: none did, or not recorded.' })
  onSceneAt!: Date | null

  @Field(() => String, { nullable: true, description: 'How safe the scene was, and what the crew did about it. Never an address.' })
  sceneSafety!: string | null

  @Field(() => String, { nullable: true, description: 'What the crew or the clinician on the telephone found. Never an address.' })
  findings!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the crew left the scene.' })
  leftSceneAt!: Date | null

  @Field(() => String, {
    description: 'How it ended, in words: "Conveyed", "Not conveyed", "Advice by telephone" or "Stood down" (before reaching the person).',
  })
  outcome!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the ambulance arrived where it took the person.' })
  arrivedAt!: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When care was handed over, at the destination or at the scene.' })
  handedOverAt!: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the person was not conveyed, and what was agreed instead. Null where they were.',
  })
  notConveyedBecause!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who took over, by kind alone: "Crisis team", "GP", "Police", "Family or friend". Never a name or a place: see handover.',
  })
  handedTo!: string | null

  @Consent('LOCATION')
  @Field(() => AmbulanceHandoverType, { nullable: true, description: 'Who took over, by name. Null: withheld, or not recorded.' })
  handover!: AmbulanceHandoverType | null

  @Consent('LOCATION')
  @Field(() => AmbulanceDestinationType, {
    nullable: true,
    description: 'Where the person was taken. Null: withheld, not conveyed (see outcome), or not recorded.',
  })
  conveyedTo!: AmbulanceDestinationType | null

  @Consent('LOCATION')
  @Field(() => AmbulanceIncidentAddressType, { nullable: true, description: 'Where the crew was sent. Null: withheld, or not recorded.' })
  address!: AmbulanceIncidentAddressType | null
}
