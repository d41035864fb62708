import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** A team serves an area, and its numbers begin with that area's: kept from readers who may not know a person's whereabouts. */
@Consent('CARE_TEAM')
@Consent('LOCATION')
@ObjectType('CareTeam', { description: 'The team a member belongs to. Withheld where the person’s whereabouts are. FHIR: CareTeam.' })
export class CareTeamType {
  @Field(() => String, { description: 'Name of the team.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'UK telephone number of the member in working hours.' })
  telephone!: string | null

  @Field(() => String, { nullable: true, description: 'UK telephone number outside working hours.' })
  outOfHoursTelephone!: string | null
}
