import { Coding, Consent, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CommunityContactPlaceType } from './community-contact-place-type.js'

@Consent('COMMUNITY_CONTACT')
@ObjectType('CommunityContact', {
  description:
    'One contact with a community mental health team, kept or missed. Items follow the Mental Health ' +
    'Services Data Set, MHS201 (NHS Data Dictionary). A null scalar means not recorded.',
})
export class CommunityContactType {
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

  @Field(() => DateTimeScalar, { description: 'When it was, or was to be. NHS Data Dictionary: CARE CONTACT DATE and TIME.' })
  contactAt!: Date

  @Field(() => Int, {
    nullable: true,
    description: 'How long it lasted, in minutes. NHS Data Dictionary: CLINICAL CONTACT DURATION OF CARE CONTACT.',
  })
  minutes!: number | null

  @Field(() => String, { description: 'What the team does, in words; never where it is.' })
  team!: string

  @Field(() => String, { nullable: true, description: 'Name and profession of who saw the person.' })
  seenBy!: string | null

  @Field(() => Coding, { description: 'How they spoke. NHS Data Dictionary: CONSULTATION MECHANISM.' })
  mechanism!: Coding

  @Field(() => Coding, { description: 'Whether it took place. NHS Data Dictionary: ATTENDANCE STATUS (ATTENDED OR DID NOT ATTEND CODE).' })
  attendance!: Coding

  @Field(() => String, { description: 'What was talked about and found, free text.' })
  summary!: string

  @Field(() => String, { nullable: true, description: 'What happens next, free text.' })
  nextStep!: string | null

  @Consent('LOCATION')
  @Field(() => CommunityContactPlaceType, {
    nullable: true,
    description: 'Where it was. Null: withheld, not recorded, or at no place (by telephone).',
  })
  place!: CommunityContactPlaceType | null
}
