import { Coding, Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@Consent('CONDITIONS')
@ObjectType('Problem', {
  description:
    'A problem or diagnosis, physical or mental, on the practice’s problem list. Items follow the PRSB Shared Care Record: problem list. A null scalar means not recorded.',
})
export class ProblemType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The practice that holds it.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => Coding, { description: 'PRSB: Diagnosis or problem name. A SNOMED CT finding or disorder.' })
  condition!: Coding

  @Field(() => String, { description: 'FHIR condition-clinical: "active", "inactive", "resolved".' })
  status!: string

  @Field(() => String, { nullable: true, description: 'In words: "Major" or "Minor".' })
  significance!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day it began, as far as known; the first of the month or year where no more is.',
  })
  onsetOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day it was over. Null: it is not, or not recorded; see status.' })
  endedOn!: string | null

  @Field(() => String, { nullable: true, description: 'PRSB: Comment.' })
  comment!: string | null
}
