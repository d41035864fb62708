import { Consent, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { PolicePlaceType } from './police-place-type.js'

@Consent('POLICE_CONTACT')
@ObjectType('PoliceContact', {
  description:
    'One contact the police had with, or about, the person. A domestic incident carries the label DOMESTIC_ABUSE besides. ' +
    'A null scalar means not recorded, or that it does not apply.',
})
export class PoliceContactType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The force that holds it.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => String, { description: 'In words: "Incident", "Missing episode" or "Vulnerability marker".' })
  type!: string

  @Field(() => String, { nullable: true, description: 'The force’s own number for it, to quote when ringing the control room.' })
  reference!: string | null

  @Field(() => DateTimeScalar, {
    description: 'When it happened; for a missing episode, when the person was reported missing; for a marker, from when it holds.',
  })
  startedAt!: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was over; for a missing episode, when the person was found. Null: not over, or not recorded; see outcome.',
  })
  endedAt!: Date | null

  @Field(() => String, { description: 'What happened, or what the marker says. Never an address.' })
  whatHappened!: string

  @Field(() => [String], {
    description: 'What makes the person vulnerable, in the words of the force, such as "Mental ill health". Empty: none noted.',
  })
  vulnerabilities!: readonly string[]

  @Field(() => String, {
    nullable: true,
    description:
      'Of a missing episode, the risk as graded: "High", "Medium", "Low" or "Very low" (College of Policing). Null for anything else.',
  })
  missingRisk!: string | null

  @Field(() => String, { nullable: true, description: 'What came of it. Never an address.' })
  outcome!: string | null

  @Consent('LOCATION')
  @Field(() => PolicePlaceType, { nullable: true, description: 'Where it happened. Null: withheld, or not recorded.' })
  place!: PolicePlaceType | null

  @Consent('LOCATION')
  @Field(() => PolicePlaceType, {
    nullable: true,
    description: 'Of a missing episode, where the person was last seen. Null: withheld, or not recorded.',
  })
  lastSeenPlace!: PolicePlaceType | null

  @Consent('LOCATION')
  @Field(() => PolicePlaceType, {
    nullable: true,
    description: 'Of a missing episode, where the person was found. Null: withheld, not found, or not recorded.',
  })
  foundPlace!: PolicePlaceType | null
}
