import { InputFault, Roles } from '@crisis-record/subgraph-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { recordingRoles } from './statement-roles.js'

@ObjectType({ description: 'What became of the wish. Where it was not done, nothing was changed.' })
@Roles(recordingRoles)
export class StatementPayload {
  @Field(() => String, { description: 'RECORDED, WITHDRAWN, MARKED, INVALID, CHANGED, CONFIRMATION_REQUIRED.' })
  outcome!: string

  @Field(() => ID, { nullable: true })
  statementId!: string | null

  @Field(() => Int, { nullable: true, description: 'Of the choices as they are now: of CHANGED, the one to look at.' })
  version!: number | null

  @Field(() => [ID], { description: 'Permits that were closed for good.' })
  closed!: string[]

  @Field(() => [InputFault])
  faults!: InputFault[]

  @Field(() => [String], { description: 'What it hides in an emergency; to be explained, and confirmed.' })
  consequences!: string[]
}
