import { Coding, Consent, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { DetentionConsultationType } from './detention-consultation-type.js'
import { PolicePlaceType } from './police-place-type.js'

/** Both labels hold: that the police detained somebody is police contact, whatever the ceiling says of the Mental Health Act. */
@Consent('POLICE_CONTACT')
@Consent('MENTAL_HEALTH_ACT')
@ObjectType('PlaceOfSafetyDetention', {
  description:
    'One detention by the police under section 135 or 136 of the Mental Health Act 1983, as the force recorded it. Items follow the Home Office’s ' +
    'annual data requirement for section 136. The clock that runs is the trust’s. A null scalar means not recorded, or that it did not come to that.',
})
export class PlaceOfSafetyDetentionType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The force that detained.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => Coding, {
    description:
      'The power used. NHS Data Dictionary: MENTAL HEALTH ACT LEGAL STATUS CLASSIFICATION CODE, 19 (section 135) or 20 (section 136).',
  })
  power!: Coding

  @Field(() => String, { nullable: true, description: 'The force’s own number for it, to quote when ringing the control room.' })
  reference!: string | null

  @Field(() => DateTimeScalar, {
    description:
      'When the constable removed the person or decided to keep them where they were; under section 135, when the premises were first entered.',
  })
  detainedAt!: Date

  @Field(() => String, { description: 'Why the power was used. Never an address.' })
  circumstances!: string

  @Field(() => Boolean, { description: 'Whether the person was kept where they were found, and not removed to a place of safety.' })
  keptWhereFound!: boolean

  @Field(() => DetentionConsultationType, {
    nullable: true,
    description: 'Whom the constable consulted beforehand. Null: nobody, see notConsultedBecause; or section 135; or not recorded.',
  })
  consulted!: DetentionConsultationType | null

  @Field(() => String, { nullable: true, description: 'Why it was not practicable to consult anybody.' })
  notConsultedBecause!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When an ambulance was called.' })
  ambulanceCalledAt!: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it arrived. Null: it did not, or not recorded.' })
  ambulanceArrivedAt!: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'How the person was conveyed, in words: "Ambulance", "Police vehicle" or "Other health transport".',
  })
  conveyedBy!: string | null

  @Field(() => String, { nullable: true, description: 'Why a police vehicle was used. Null where it was not.' })
  policeVehicleBecause!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Kind of place of safety: "Health-based place of safety", "Emergency department", "Police station", "Private home" or "Other". Never a name.',
  })
  placeOfSafetyType!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person arrived at the first place of safety.' })
  arrivedAt!: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When health staff took over and the police could leave. Null: not yet, or not recorded.',
  })
  handedOverAt!: Date | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the person was searched.' })
  searched!: boolean | null

  @Field(() => String, { nullable: true, description: 'What a search found and who has it.' })
  searchFound!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the detention ended, as far as the force was told. Null: not ended, or not told.',
  })
  endedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'How it ended, in words, such as "Assessed; home with support". Never an address.' })
  ending!: string | null

  @Consent('LOCATION')
  @Field(() => PolicePlaceType, { nullable: true, description: 'Where the person was found. Null: withheld, or not recorded.' })
  detainedPlace!: PolicePlaceType | null

  @Consent('LOCATION')
  @Field(() => PolicePlaceType, { nullable: true, description: 'Name and town of the place of safety. Null: withheld, or not recorded.' })
  placeOfSafety!: PolicePlaceType | null
}
