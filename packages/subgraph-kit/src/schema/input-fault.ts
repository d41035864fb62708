import { Directive, Field, ObjectType } from 'type-graphql'
import { Unrestricted } from './label-decorators.js'

/** One thing wrong with what a caller gave. Faults are data, all at once, in texts that are fixed: nothing given is repeated. */
@ObjectType({ description: 'One fault of an input, in a fixed text.' })
@Directive('@shareable')
@Unrestricted('says what is wrong with the form of an input, by fixed texts; where it is given, that is labelled')
export class InputFault {
  @Field(() => String, { description: 'Path of the field within the input, such as statement.authority.' })
  field!: string

  @Field(() => String)
  code!: string

  @Field(() => String)
  message!: string
}
