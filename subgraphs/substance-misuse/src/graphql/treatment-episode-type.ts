import { Coding, Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@Consent('SUBSTANCE_USE')
@ObjectType('TreatmentEpisode', {
  description:
    'One episode of drug or alcohol treatment. Items follow the National Drug Treatment Monitoring System (community data set). A null scalar means not recorded.',
})
export class TreatmentEpisodeType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The service that treats.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When the episode was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => DateScalar, { description: 'Day treatment started.' })
  startedOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'Day of discharge. Null: still in treatment, or not recorded; see status.' })
  endedOn!: string | null

  @Field(() => String, { description: 'In words: "In treatment", "Completed", "Transferred" or "Dropped out".' })
  status!: string

  @Field(() => [Coding], { description: 'What the treatment is for, the main problem first. SNOMED CT substances.' })
  substances!: readonly Coding[]

  @Field(() => String, { nullable: true, description: 'Name of the keyworker, and a telephone number if there is one.' })
  keyworker!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What the service prescribes, in words: medicine, dose with units, how often, supervised or not, where collected.',
  })
  prescribing!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the next appointment is.' })
  nextAppointment!: Date | null
}
