import { Consent, DateScalar } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** A team serves an area: which one accepted a person is kept from readers who may not know their whereabouts. */
@Consent('HOSPITAL_CONTACT')
@Consent('LOCATION')
@ObjectType('AcceptingTeam', { description: 'The team that accepted the person. Withheld where the person’s whereabouts are.' })
export class AcceptingTeamType {
  @Field(() => String, { description: 'Name of the team.' })
  team!: string

  @Field(() => String, { nullable: true, description: 'Number to ring about it.' })
  telephone!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day it accepted.' })
  acceptedOn!: string | null
}
