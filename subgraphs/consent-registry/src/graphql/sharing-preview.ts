import { Consent, InputFault, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'What would change for one role in one kind of organisation.' })
@Consent('SHARING_STATEMENTS')
export class PreviewChange {
  @Field(() => String)
  role!: string

  @Field(() => String)
  organisationType!: string

  @Field(() => [String])
  newlyShared!: string[]

  @Field(() => [String])
  newlyWithheld!: string[]

  @Field(() => String)
  sentence!: string

  @Field(() => Boolean, { description: 'Left out of what is printed, unless the person is alone and safe.' })
  quiet!: boolean
}

@ObjectType({ description: 'A permit that a refusal would close for good.' })
@Consent('SHARING_STATEMENTS')
export class ClosedPermit {
  @Field(() => ID)
  statementId!: string

  @Field(() => String)
  inWords!: string

  @Field(() => Boolean, { description: 'Whether it can be kept as an exception from the refusal.' })
  mayBeKept!: boolean

  @Field(() => Boolean)
  quiet!: boolean
}

@ObjectType({
  description: 'What recording and withdrawing would change, by the same decision that would then be made. Nothing is written.',
})
@Consent('SHARING_STATEMENTS')
export class SharingPreview {
  @Field(() => Source)
  source!: Source

  @Field(() => [InputFault])
  faults!: InputFault[]

  @Field(() => [PreviewChange])
  changes!: PreviewChange[]

  @Field(() => [ClosedPermit])
  closes!: ClosedPermit[]

  @Field(() => Boolean, { description: 'Whether recording asks for consequenceExplained.' })
  needsConfirmation!: boolean

  @Field(() => [String], { description: 'What it hides in an emergency, and what is not seen from the changes.' })
  consequences!: string[]

  @Field(() => [String], { description: 'The changes that are not quiet, to be read out or printed.' })
  sentences!: string[]
}
