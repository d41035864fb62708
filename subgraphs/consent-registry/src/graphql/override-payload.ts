import { DateTimeScalar, InputFault, Roles } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { overrideRoles, reviewRoles } from './override-roles.js'

@ObjectType({ description: 'What became of the wish. Faults are all there are, at once.' })
@Roles([...overrideRoles, ...reviewRoles])
export class OverridePayload {
  @Field(() => String, { description: 'OPENED, JUSTIFIED, ENDED, REVIEWED, INVALID.' })
  outcome!: string

  @Field(() => ID, { nullable: true, description: 'Where one is open for this person already, that one.' })
  overrideId!: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  expiresAt!: Date | null

  @Field(() => DateTimeScalar, { nullable: true })
  justificationDueAt!: Date | null

  @Field(() => [InputFault])
  faults!: InputFault[]
}
