import { Consent, DateScalar, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { SafetyPlanPlacesType } from './safety-plan-places-type.js'

@Consent('CRISIS_PLAN')
@ObjectType('SafetyPlan', {
  description:
    'A safety plan made with the person, in their words, in the steps of the Stanley-Brown safety planning intervention (NICE NG225). A null scalar means not recorded.',
})
export class SafetyPlanType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The safe haven that holds it for the person.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => [String], { description: 'Step 1: how the person knows that a crisis may be coming. One entry a sign.' })
  warningSigns!: readonly string[]

  @Field(() => [String], { description: 'Step 2: what they can do by themselves.' })
  copingStrategies!: readonly string[]

  @Field(() => [String], {
    description: 'Steps 3 and 4: people for distraction and people to ask for help, in the person’s words, without numbers.',
  })
  people!: readonly string[]

  @Field(() => [String], { description: 'Step 5: services to turn to, with national numbers only.' })
  services!: readonly string[]

  @Field(() => [String], { description: 'Step 6: what makes the surroundings safer.' })
  makingThingsSafer!: readonly string[]

  @Field(() => String, { nullable: true, description: 'What is most worth living for.' })
  worthLivingFor!: string | null

  @Field(() => String, { nullable: true, description: 'With whom it was agreed.' })
  agreedWith!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day it is to be looked at again.' })
  reviewDate!: string | null

  @Consent('LOCATION')
  @Field(() => SafetyPlanPlacesType, { nullable: true, description: 'Step 3: places that take the mind off it. Null: withheld, or none.' })
  places!: SafetyPlanPlacesType | null
}
