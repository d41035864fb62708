import { Roles } from '@crisis-record/subgraph-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { recordingRoles } from './statement-roles.js'

@InputType()
export class ImportConsentInput {
  @Field(() => ID)
  nhsNumber!: string

  @Field(() => Int, { description: 'ConsentStatements.version as it was looked at.' })
  expectedVersion!: number

  @Field(() => String, {
    description:
      'JSON of one FHIR R4 Consent, or of a Bundle (collection or searchset) of them, all of this person. 3 MB and 500 choices at most.',
  })
  resource!: string
}

@ObjectType({ description: 'What became of one resource; where it is refused, one line a fault.' })
@Roles(recordingRoles)
export class ImportLine {
  @Field(() => String, { description: 'Consent/id, or its place in the Bundle.' })
  resource!: string

  @Field(() => String, { description: 'TAKEN, ALREADY_TAKEN, NOT_IN_FORCE, REFUSED, NOT_TAKEN (without fault, but another has one).' })
  outcome!: string

  @Field(() => String, { nullable: true, description: 'Of REFUSED: the element at fault, as FHIRPath writes it.' })
  element!: string | null

  @Field(() => String, { nullable: true })
  message!: string | null

  @Field(() => [ID])
  statementIds!: string[]
}

@ObjectType({ description: 'What became of the whole. Unless IMPORTED, nothing was changed.' })
@Roles(recordingRoles)
export class ImportConsentPayload {
  @Field(() => String, { description: 'IMPORTED, INVALID, CHANGED.' })
  outcome!: string

  @Field(() => Int, { nullable: true, description: 'Of the choices as they are now.' })
  version!: number | null

  @Field(() => Int, { description: 'How many resources became statements.' })
  taken!: number

  @Field(() => [ImportLine])
  lines!: ImportLine[]
}
