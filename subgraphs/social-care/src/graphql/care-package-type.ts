import { Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CareProviderType } from './care-provider-type.js'

@Consent('SOCIAL_CARE')
@ObjectType('CarePackage', {
  description:
    'Care and support arranged under the Care Act 2014. Items follow the PRSB Shared Care Record: social care. A null scalar means not recorded.',
})
export class CarePackageType {
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
      'What kind, in words: "Homecare", "Reablement", "Supported living", "Residential care", "Personal assistant (direct payment)".',
  })
  service!: string

  @Field(() => String, { description: 'In words: "Planned", "Current", "Suspended" or "Ended".' })
  status!: string

  @Field(() => DateScalar, { description: 'Day it started or is to start.' })
  startedOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'Day it ended. Null: it has not, or not recorded; see status.' })
  endedOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day of the next review (Care Act 2014, section 27).' })
  reviewDate!: string | null

  @Field(() => Int, { nullable: true, description: 'Hours a week, whole.' })
  hoursPerWeek!: number | null

  @Field(() => String, { description: 'What is done, how often and when.' })
  support!: string

  @Field(() => [String], {
    description: 'What it is for: outcomes of the Care and Support (Eligibility Criteria) Regulations 2015, in words. Empty: not recorded.',
  })
  outcomes!: readonly string[]

  @Consent('LOCATION')
  @Field(() => CareProviderType, { nullable: true, description: 'Who provides it. Null: withheld, or not recorded.' })
  provider!: CareProviderType | null
}
