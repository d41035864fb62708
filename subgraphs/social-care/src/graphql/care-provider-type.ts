import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Who provides care works nearby: kept from readers who may not know a person’s whereabouts. */
@Consent('SOCIAL_CARE')
@Consent('LOCATION')
@ObjectType('CareProvider', {
  description: 'Who provides the care. Withheld where the person’s whereabouts are, since a provider serves an area.',
})
export class CareProviderType {
  @Field(() => String, { description: 'Name of the provider.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Number to ring at any hour the care is given.' })
  telephone!: string | null
}
