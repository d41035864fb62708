import { Coding, Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@Consent('CONDITIONS')
@ObjectType('Condition', {
  description:
    'A problem or diagnosis, mental or physical, that the trust made or works with. FHIR R4 Condition; ' +
    'PRSB Shared Care Record: problem list. Refuted ones and those entered in error are not shown. A ' +
    'null scalar means not recorded.',
})
export class ConditionType {
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

  @Field(() => Coding, { description: 'The condition. SNOMED CT (UK edition).' })
  code!: Coding

  @Field(() => Coding, { nullable: true, description: 'The same in ICD-10, as the trust reports it. Null: not coded there.' })
  icd10!: Coding | null

  @Field(() => Boolean, {
    description: 'Whether it is the primary diagnosis of the person’s care at this trust (Mental Health Services Data ' + 'Set, MHS604).',
  })
  primary!: boolean

  @Field(() => String, { description: 'FHIR R4 condition-clinical: active, recurrence, relapse, inactive, remission or resolved.' })
  clinicalStatus!: string

  @Field(() => String, { description: 'FHIR R4 condition-ver-status: unconfirmed, provisional, differential or confirmed.' })
  certainty!: string

  @Field(() => DateScalar, { nullable: true, description: 'Day of onset; where only a year or month is known, its first day.' })
  onsetOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was over. Null: it is not, or the day is not known.' })
  endedOn!: string | null

  @Field(() => String, { nullable: true, description: 'What a reader in a crisis must know about it, free text.' })
  note!: string | null
}
