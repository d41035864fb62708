import type { AgencyKind } from '@crisis-record/contract'
import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Unrestricted } from './label-decorators.js'

/** The organisation that holds a piece of information, as it names itself in this process's configuration. */
@ObjectType({ description: 'The organisation that holds the information.' })
@Directive('@shareable')
@Unrestricted('names an organisation; the item that carries it is labelled')
export class Source {
  @Field(() => ID, { description: 'Organisation Data Service code.' })
  odsCode!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { description: 'Kind of agency, such as acute-hospital.' })
  kind!: AgencyKind
}
