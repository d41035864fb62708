import { Consent, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { CareTeamType } from './care-team-type.js'

@Consent('CARE_TEAM')
@ObjectType('CareTeamMember', {
  description: 'A member of the team that cares for the person. PRSB Shared Care Record: professional contacts.',
})
export class CareTeamMemberType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The trust the team belongs to.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When the member was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When the entry last changed.' })
  lastUpdated!: Date

  @Field(() => String, { description: 'Name of the member of staff, or of the desk ("Duty worker").' })
  name!: string

  @Field(() => String, { description: 'Profession or role, in words.' })
  role!: string

  @Field(() => Boolean, {
    description: 'Whether this is the person’s care coordinator (Mental Health Services Data Set, MHS006).',
  })
  careCoordinator!: boolean

  @Consent('LOCATION')
  @Field(() => CareTeamType, { nullable: true, description: 'The team, and how to reach the member through it. Null: withheld.' })
  team!: CareTeamType | null
}
