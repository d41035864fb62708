import { Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { MaracReferenceType } from './marac-reference-type.js'

@Consent('SAFEGUARDING')
@ObjectType('SafeguardingConcern', {
  description:
    'A safeguarding concern and what became of it: adults (Care Act 2014, section 42) and children (Children Act 1989, section 47). Words follow the Safeguarding Adults Collection of NHS England. A null scalar means not recorded.',
})
export class SafeguardingConcernType {
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

  @Field(() => DateScalar, { description: 'Day it was raised.' })
  raisedOn!: string

  @Field(() => String, { description: 'Whom it protects: "Adult" (the person), or "Child" (the person, or a child in their care).' })
  about!: string

  @Field(() => [String], {
    description:
      'Types of abuse in words of the Safeguarding Adults Collection: "Neglect and acts of omission", "Self-neglect", "Financial or material abuse", "Domestic abuse" …',
  })
  abuseTypes!: readonly string[]

  @Field(() => String, { description: 'What is feared, or was seen.' })
  concern!: string

  @Field(() => String, {
    description: 'In words: "Concern raised", "Section 42 enquiry", "Section 47 enquiry", "Plan in place" or "Closed".',
  })
  status!: string

  @Field(() => String, { nullable: true, description: 'Once closed: "Risk removed", "Risk reduced" or "Risk remains".' })
  riskOutcome!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Making Safeguarding Personal: what the person wants to come of it, in their words.',
  })
  whatThePersonWants!: string | null

  @Field(() => String, { nullable: true, description: 'What is done to protect them, and by whom.' })
  plan!: string | null

  @Consent('DOMESTIC_ABUSE')
  @Field(() => MaracReferenceType, {
    nullable: true,
    description:
      'The multi-agency risk assessment conference (MARAC) it was referred to. Null: withheld, or none: the two are never told apart.',
  })
  marac!: MaracReferenceType | null
}
