import { Coding, Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@Consent('REASONABLE_ADJUSTMENTS')
@ObjectType('ReasonableAdjustment', {
  description:
    'An adjustment to be made for the person (Equality Act 2010, section 20). Items follow the national Reasonable Adjustment Flag (DAPB4019). A null scalar means not recorded.',
})
export class ReasonableAdjustmentType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The safe haven that recorded it.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => Coding, {
    description: 'Category of the adjustment: https://fhir.nhs.uk/England/CodeSystem/RA-FlagCategory, such as "Communication support".',
  })
  category!: Coding

  @Field(() => String, { description: 'What to do, in words.' })
  adjustment!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Why, in words of the flag’s impairments: "Hearing", "Mental health", "Social and behavioural". Null: not recorded, or the person would rather not say.',
  })
  impairment!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day the person agreed that it be known.' })
  agreedOn!: string | null
}
