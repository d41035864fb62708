import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { Unrestricted } from './label-decorators.js'

/**
 * The one entity, and the only door to what is about a person. Agencies add fields with `@Resolver(() => Patient)` and `@FieldResolver`.
 * By the time a resolver runs, `nhsNumber` has been compared with the person of the decision.
 */
@ObjectType({ description: 'A person, known by NHS number.' })
@Directive('@key(fields: "nhsNumber")')
export class Patient {
  @Field(() => ID, { description: 'Ten digits without spaces.' })
  @Unrestricted('given by the caller')
  nhsNumber!: string
}
