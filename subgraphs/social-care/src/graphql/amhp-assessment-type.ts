import { Consent, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { AmhpOutcomeType } from './amhp-outcome-type.js'
import { AssessmentPlaceType } from './assessment-place-type.js'

@Consent('SOCIAL_CARE')
@ObjectType('AmhpAssessment', {
  description:
    'A request for an assessment under the Mental Health Act 1983 and what the approved mental health professional (AMHP) did (section 13 of the Act). A null scalar means not recorded.',
})
export class AmhpAssessmentType {
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

  @Field(() => DateTimeScalar, { description: 'When the assessment was asked for.' })
  requestedAt!: Date

  @Field(() => String, { nullable: true, description: 'Who asked, in words: "Liaison psychiatry", "Nearest relative".' })
  requestedBy!: string | null

  @Field(() => String, { description: 'Why it was asked for.' })
  reason!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person was seen. Null: not yet, or not recorded.' })
  assessedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Name of the approved mental health professional.' })
  amhp!: string | null

  @Field(() => String, { nullable: true, description: 'What less restrictive was considered, and why it would or would not do.' })
  alternativesConsidered!: string | null

  @Consent('MENTAL_HEALTH_ACT')
  @Field(() => AmhpOutcomeType, {
    nullable: true,
    description: 'What was decided under the Act. Null: withheld; what is not decided yet has a null decision.',
  })
  outcome!: AmhpOutcomeType | null

  @Consent('LOCATION')
  @Field(() => AssessmentPlaceType, { nullable: true, description: 'Where the person was seen. Null: withheld, or not recorded.' })
  place!: AssessmentPlaceType | null
}
