import { Directive, Field, ObjectType } from 'type-graphql'
import { Unrestricted } from './label-decorators.js'

/** Who wrote an item down. */
@ObjectType({ description: 'The member of staff who recorded the item.' })
@Directive('@shareable')
@Unrestricted('names staff; the item that carries it is labelled')
export class Recorder {
  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true })
  role!: string | null
}
