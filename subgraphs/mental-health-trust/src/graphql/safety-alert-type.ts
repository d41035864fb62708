import { Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@Consent('SAFETY_ALERTS')
@ObjectType('SafetyAlert', {
  description:
    'What staff must know before they enter a room. FHIR R4 Flag of category safety. Never sealed. Names ' +
    'neither diagnosis nor third parties, since the police control room reads it too. A null scalar ' +
    'means not recorded.',
})
export class SafetyAlertType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The trust that holds it.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => String, {
    description: 'One of: Violence, Weapons, Fire, Animals, Infection control, Environment, Self-harm, Staffing, Other.',
  })
  kind!: string

  @Field(() => String, { description: 'What the danger is, free text in plain English.' })
  alert!: string

  @Field(() => String, { description: 'What staff should do about it, free text.' })
  whatToDo!: string

  @Field(() => DateScalar, { description: 'First day on which it holds.' })
  startsOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it holds no more. Null: it holds.' })
  endedOn!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day by which it is to be looked at again. In the past: overdue, and it still holds.',
  })
  reviewDate!: string | null
}
