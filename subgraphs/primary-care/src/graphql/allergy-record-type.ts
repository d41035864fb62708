import { Consent, Source } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'
import type { AllergyState } from '../records/allergy-record.js'
import { AllergyStateEnum } from './allergy-state.js'
import { AllergyType } from './allergy-type.js'

@Consent('ALLERGIES')
@ObjectType('AllergyRecord', {
  description: 'What the practice knows about allergies: the state first, for an empty list has two meanings.',
})
export class AllergyRecordType {
  @Field(() => Source, { description: 'The practice that holds it.' })
  source!: Source

  @Field(() => AllergyStateEnum, { description: 'Whether allergies are known, known not to be, or not recorded.' })
  state!: AllergyState

  @Field(() => [AllergyType], { description: 'All of them, newest first. Empty unless state is KNOWN.' })
  items!: readonly AllergyType[]
}
