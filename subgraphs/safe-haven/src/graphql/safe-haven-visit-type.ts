import { Consent, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { VisitPlaceType } from './visit-place-type.js'

@Consent('COMMUNITY_CONTACT')
@ObjectType('SafeHavenVisit', {
  description:
    'One visit to a safe haven (crisis café), a community contact of the PRSB Shared Care Record. Texts are free text in plain English. A null scalar means not recorded.',
})
export class SafeHavenVisitType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The safe haven that holds the visit.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When the visit was recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When the person arrived.' })
  arrivedAt!: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person left. Null: still there, or not recorded.' })
  leftAt!: Date | null

  @Field(() => String, { description: 'What brought the person, as they said it.' })
  whatBroughtYouHere!: string

  @Field(() => String, { nullable: true, description: 'What helped during the visit.' })
  whatHelped!: string | null

  @Field(() => String, { nullable: true, description: 'What was agreed for afterwards, and with whom.' })
  onwardPlan!: string | null

  @Consent('LOCATION')
  @Field(() => VisitPlaceType, { nullable: true, description: 'Where it was. Null: withheld, or not recorded.' })
  place!: VisitPlaceType | null
}
