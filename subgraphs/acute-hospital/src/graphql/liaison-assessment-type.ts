import { Consent, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { AcceptingTeamType } from './accepting-team-type.js'
import { AttendancePlaceType } from './attendance-place-type.js'

@Consent('HOSPITAL_CONTACT')
@ObjectType('LiaisonAssessment', {
  description:
    'An assessment by the mental health liaison team of the hospital. Headings follow the PRSB mental health and emergency care standards: assessment, formulation, plan. A null scalar means not recorded.',
})
export class LiaisonAssessmentType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The hospital that holds the assessment.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => DateTimeScalar, { description: 'When the liaison team was asked.' })
  referredAt!: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person was seen. Null: not yet, or not recorded.' })
  assessedAt!: Date | null

  @Field(() => String, { description: 'What was asked.' })
  reason!: string

  @Field(() => String, { nullable: true, description: 'What was found: presentation and mental state.' })
  assessment!: string | null

  @Field(() => String, { nullable: true, description: 'How it came about and what keeps it going: one paragraph.' })
  formulation!: string | null

  @Field(() => String, { nullable: true, description: 'What happens next, and who does it.' })
  plan!: string | null

  @Consent('LOCATION')
  @Field(() => AcceptingTeamType, {
    nullable: true,
    description: 'The team that accepted the person. Null: withheld, or not accepted yet.',
  })
  acceptedBy!: AcceptingTeamType | null

  @Consent('LOCATION')
  @Field(() => AttendancePlaceType, { nullable: true, description: 'Where it was. Null: withheld, or not recorded.' })
  place!: AttendancePlaceType | null
}
