import { Consent, DateTimeScalar } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'
import { DetentionClockWarningType } from './detention-clock-warning-type.js'
import { DetentionExtensionType } from './detention-extension-type.js'
import { DisregardedExtensionType } from './disregarded-extension-type.js'

@Consent('MENTAL_HEALTH_ACT')
@ObjectType('DetentionClock', {
  description:
    'Until when a person may be kept at a place of safety under s135 or s136, by all records of the one ' +
    'detention that may be shown, and as of the moment of the answer. Hours are elapsed hours, on the ' +
    'nights the clocks change too. A reader counts down from expiresAt: the answer itself grows old. It ' +
    'helps staff, and decides nothing: the papers do.',
})
export class DetentionClockType {
  @Field(() => String, {
    description:
      'RUNNING: may be kept until expiresAt. EXPIRED: expiresAt has passed and no end is recorded. ENDED: ' +
      'an end is recorded. CANNOT_BE_COMPUTED: a time that counts is missing or cannot be right, and ' +
      'nobody may rely on any time of this detention; see cannotBeComputedBecause.',
  })
  state!: string

  @Field(() => String, { description: 'Section of the Mental Health Act 1983: 135 or 136.' })
  section!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the hours began: the earliest time that can be right. A transfer to another place never begins ' +
      'them anew. Null: cannot be computed.',
  })
  startsAt!: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'The same as clocks in London showed it, with their offset: 2026-10-25T01:30:00+01:00.',
  })
  startsAtLocal!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'What they began with: ARRIVAL_AT_PLACE_OF_SAFETY (the person was removed there), DECISION_TO_KEEP ' +
      '(s136: kept where they were) or FIRST_ENTRY_TO_PREMISES (s135: kept at the premises of the ' +
      'warrant). Null: cannot be computed.',
  })
  basis!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the person may be kept no longer, an extension that counts included. Null: cannot be computed.',
  })
  expiresAt!: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'The same as clocks in London show it, with their offset: 2026-10-25T01:30:00+00:00.',
  })
  expiresAtLocal!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the detention ended, as written down. Null: no end is recorded, or one that cannot be right.',
  })
  endedAt!: Date | null

  @Field(() => String, {
    nullable: true,
    description:
      'ARRIVAL_NOT_RECORDED, TIME_OF_DETENTION_NOT_RECORDED, TIME_LATER_THAN_ITS_RECORD, ' +
      'ARRIVAL_BEFORE_REMOVAL or NO_RULE_IN_FORCE. Null: it could be computed.',
  })
  cannotBeComputedBecause!: string | null

  @Field(() => String, { nullable: true, description: 'Name of who authorised the extension that counts. Null: there is none.' })
  extendedBy!: string | null

  @Field(() => DetentionExtensionType, { nullable: true, description: 'The one extension that counts. Null: none does.' })
  extension!: DetentionExtensionType | null

  @Field(() => [DisregardedExtensionType], { description: 'Extensions that are written down and do not count. Empty: none.' })
  disregardedExtensions!: readonly DisregardedExtensionType[]

  @Field(() => [DetentionClockWarningType], { description: 'What a reader must know beside the time. Empty: nothing.' })
  warnings!: readonly DetentionClockWarningType[]

  @Field(() => String, { description: 'All of it in a sentence or two, with times as clocks in London show them.' })
  inWords!: string

  @Field(() => String, {
    nullable: true,
    description: 'The law it was computed by: that in force when the detention began. Null: none was.',
  })
  law!: string | null
}
