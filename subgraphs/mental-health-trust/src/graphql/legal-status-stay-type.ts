import { Consent, DateTimeScalar } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'
import { LegalStatusPlaceType } from './legal-status-place-type.js'

@Consent('MENTAL_HEALTH_ACT')
@ObjectType('LegalStatusStay', { description: 'A stay at one place under a legal status. A null scalar means not recorded.' })
export class LegalStatusStayType {
  @Field(() => String, {
    description: 'HEALTH_BASED_PLACE_OF_SAFETY, EMERGENCY_DEPARTMENT, HOSPITAL_WARD, POLICE_STATION, PRIVATE_HOME or OTHER.',
  })
  kind!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person arrived there, as written down.' })
  arrivedAt!: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they left. Null: they are there, or it is not recorded.' })
  leftAt!: Date | null

  @Consent('LOCATION')
  @Field(() => LegalStatusPlaceType, { nullable: true, description: 'Where exactly. Null: withheld, or not recorded.' })
  place!: LegalStatusPlaceType | null
}
