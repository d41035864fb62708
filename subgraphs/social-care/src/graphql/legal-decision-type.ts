import { Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { LegalDeciderType } from './legal-decider-type.js'

@Consent('LEGAL_DECISIONS')
@ObjectType('LegalDecision', {
  description:
    'A decision under the Mental Capacity Act 2005: a capacity assessment, a power of attorney, a deputyship, an advance decision to refuse treatment (binding), or an advance statement of wishes. Items follow the PRSB Shared Care Record: legal information. A null scalar means not recorded.',
})
export class LegalDecisionType {
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
      '"Capacity assessment", "Lasting power of attorney", "Deputyship", "Advance decision to refuse treatment" or "Advance statement".',
  })
  decisionKind!: string

  @Field(() => String, {
    description:
      'The matter it is about: "Admission to hospital", "Health and welfare", "Property and financial affairs" … A capacity assessment holds for that matter and that time alone.',
  })
  about!: string

  @Field(() => String, { description: 'What was found, appointed, refused or wished, in words.' })
  decision!: string

  @Field(() => DateScalar, { description: 'Day it was made.' })
  decidedOn!: string

  @Field(() => String, { nullable: true, description: 'Who made it: assessor, court, or the person.' })
  decidedBy!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day it is to be looked at again.' })
  reviewDate!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day it was revoked, ended or replaced. Null: it stands, or not recorded.' })
  endedOn!: string | null

  @Field(() => String, { nullable: true, description: 'With whom it is registered, and under what number.' })
  registeredWith!: string | null

  @Field(() => [LegalDeciderType], {
    description: 'Attorneys or deputies, in the order they are to be asked. Empty: none, or the kind has none.',
  })
  deciders!: readonly LegalDeciderType[]
}
