import { Consent, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'

@Consent('ABOUT_ME')
@ObjectType('AboutMe', {
  description:
    'What the person wants everyone who supports them to know, in their own words. Headings: PRSB About Me standard. A null scalar means not recorded.',
})
export class AboutMeType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The agency that holds it for the person.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When it was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who wrote it down with the person (PRSB About Me: supported to write this by).' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When any part of it last changed.' })
  lastUpdated!: Date

  @Field(() => String, { nullable: true, description: 'PRSB: What is most important to me.' })
  whatMattersToMe!: string | null

  @Field(() => String, { nullable: true, description: 'PRSB: People who are important to me.' })
  peopleWhoMatterToMe!: string | null

  @Field(() => String, { nullable: true, description: 'PRSB: How I communicate and how to communicate with me.' })
  howICommunicate!: string | null

  @Field(() => String, { nullable: true, description: 'PRSB: My wellness. What I am like when well, and how I stay so.' })
  myWellness!: string | null

  @Field(() => [String], { description: 'PRSB: Please do. One entry a wish; empty if the heading was left empty.' })
  pleaseDo!: readonly string[]

  @Field(() => [String], { description: 'PRSB: Please don’t. One entry a wish; empty if the heading was left empty.' })
  pleaseDoNot!: readonly string[]

  @Field(() => String, { nullable: true, description: 'PRSB: How and when to support me.' })
  howAndWhenToSupportMe!: string | null
}
