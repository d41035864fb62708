import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

@Consent('MENTAL_HEALTH_ACT')
@ObjectType('DetentionClockWarning', { description: 'What a reader must know beside the time.' })
export class DetentionClockWarningType {
  @Field(() => String, {
    description:
      'CHILD_AT_POLICE_STATION, POLICE_STATION_NOT_A_PLACE_OF_SAFETY, EXTENSION_CUT, RECORDS_DISAGREE or ' + 'ENDED_AFTER_EXPIRY.',
  })
  code!: string

  @Field(() => String, { description: 'The same as a sentence.' })
  inWords!: string
}
