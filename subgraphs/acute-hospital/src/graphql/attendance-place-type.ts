import { Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** Both labels hold: where a person was seen can give away where they live. */
@Consent('HOSPITAL_CONTACT')
@Consent('LOCATION')
@ObjectType('AttendancePlace', { description: 'Where the attendance was. Withheld where the person’s whereabouts are.' })
export class AttendancePlaceType {
  @Field(() => String, { description: 'Name of the hospital site.' })
  site!: string

  @Field(() => String, { description: 'Name of the department.' })
  department!: string
}
