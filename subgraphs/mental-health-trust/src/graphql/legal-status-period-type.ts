import { Coding, Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { DetentionClockType } from './detention-clock-type.js'
import { LegalStatusStayType } from './legal-status-stay-type.js'

@Consent('MENTAL_HEALTH_ACT')
@ObjectType('LegalStatusPeriod', {
  description:
    'One period of one legal status under the Mental Health Act. Items follow the Mental Health Services ' +
    'Data Set, MHS401 (NHS Data Dictionary). Times are as written down, contradictions included. A null ' +
    'scalar means not recorded.',
})
export class LegalStatusPeriodType {
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

  @Field(() => Coding, { description: 'NHS Data Dictionary: MENTAL HEALTH ACT LEGAL STATUS CLASSIFICATION CODE.' })
  legalStatus!: Coding

  @Field(() => DateTimeScalar, { description: 'When the status began. NHS Data Dictionary: START DATE and TIME of the assignment period.' })
  startedAt!: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended. Null: it holds, or the end is not recorded.' })
  endedAt!: Date | null

  @Field(() => String, {
    nullable: true,
    description:
      'DISCHARGED, TRANSFERRED (to another place under the same section: the detention went on), ' +
      'DETAINED_UNDER_ANOTHER_SECTION, ADMITTED_INFORMALLY or EXPIRED.',
  })
  endedHow!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the status as written on the papers. Of s135 and s136 see clock.' })
  expiresOn!: string | null

  @Field(() => String, { nullable: true, description: 'Name and profession of the responsible clinician.' })
  responsibleClinician!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person was last told of their rights (s132, s132A).' })
  rightsExplainedAt!: Date | null

  @Field(() => [LegalStatusStayType], {
    description: 'Where the person was kept under this status, in the order of the stays. Empty: not recorded, or not ' + 'kept anywhere.',
  })
  stays!: readonly LegalStatusStayType[]

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      's136: when the constable decided to remove or keep the person; s135: when a constable first entered ' +
      'under the warrant. Null: not recorded, or another section.',
  })
  detainedAt!: Date | null

  @Field(() => String, {
    nullable: true,
    description:
      's135 and s136: REMOVED (to a place of safety) or KEPT (where they were found, or at the premises). ' + 'Null: another section.',
  })
  manner!: string | null

  @Field(() => DetentionClockType, {
    nullable: true,
    description: 'Until when the person may be kept. Null: not a detention under s135 or s136.',
  })
  clock!: DetentionClockType | null
}
