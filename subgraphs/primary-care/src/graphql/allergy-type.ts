import { Coding, Consent, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@Consent('ALLERGIES')
@ObjectType('Allergy', {
  description:
    'An allergy or adverse reaction. Items follow the PRSB Shared Care Record: allergies and adverse reactions. A null scalar means not recorded.',
})
export class AllergyType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The practice that holds it.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => Coding, { description: 'PRSB: Causative agent. A SNOMED CT substance, or a product of dm+d.' })
  causativeAgent!: Coding

  @Field(() => Coding, { nullable: true, description: 'PRSB: Description of reaction. A SNOMED CT finding or disorder.' })
  reaction!: Coding | null

  @Field(() => String, { nullable: true, description: 'PRSB: Severity, in words: "Mild", "Moderate", "Severe", "Life threatening".' })
  severity!: string | null

  @Field(() => String, { nullable: true, description: 'PRSB: Certainty, in words: "Unlikely", "Likely", "Certain".' })
  certainty!: string | null
}
