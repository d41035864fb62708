import { Directive, Field, ObjectType } from 'type-graphql'
import { Unrestricted } from './label-decorators.js'

/** A code of a terminology, as in FHIR `Coding`. */
@ObjectType({ description: 'A code of a terminology, with its text.' })
@Directive('@shareable')
@Unrestricted('a code by itself is about nobody; the item that carries it is labelled')
export class Coding {
  @Field(() => String, { description: 'Address of the terminology, such as http://snomed.info/sct.' })
  system!: string

  @Field(() => String)
  code!: string

  @Field(() => String)
  display!: string
}
