import { Coding, Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@Consent('MEDICATION')
@ObjectType('Medication', {
  description:
    'A current or recent medicine. Items follow the PRSB Shared Care Record: medications and medical devices. A null scalar means not recorded.',
})
export class MedicationType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The practice that prescribes it.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => Coding, {
    description: 'PRSB: Medication name. A product of dm+d (https://dmd.nhs.uk); a SNOMED CT substance where no product was recorded.',
  })
  medicine!: Coding

  @Field(() => String, { description: 'PRSB: Dose directions, in words, with units: "150 mg at night".' })
  dose!: string

  @Field(() => String, { nullable: true, description: 'PRSB: Route, in words: "Oral".' })
  route!: string | null

  @Field(() => String, { description: 'FHIR MedicationStatement status: "active", "on-hold", "stopped" or "completed".' })
  status!: string

  @Field(() => DateScalar, { nullable: true, description: 'PRSB: Start date.' })
  startedOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day it was last issued by the practice.' })
  lastIssuedOn!: string | null
}
