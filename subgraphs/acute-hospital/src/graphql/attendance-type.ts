import { Coding, Consent, DateTimeScalar, Recorder, Source } from '@crisis-record/subgraph-kit'
import { Field, ID, ObjectType } from 'type-graphql'
import { AttendancePlaceType } from './attendance-place-type.js'
import { PoliceConveyanceType } from './police-conveyance-type.js'

@Consent('HOSPITAL_CONTACT')
@ObjectType('Attendance', {
  description:
    'One attendance at an emergency department. Items and code lists follow the Emergency Care Data Set (NHS Data Dictionary). A null scalar means not recorded.',
})
export class AttendanceType {
  @Field(() => ID, { description: '<ODS code of the source>:<local id>.' })
  id!: string

  @Field(() => Source, { description: 'The hospital that holds the attendance.' })
  source!: Source

  @Field(() => DateTimeScalar, { description: 'When the attendance was first recorded.' })
  recordedAt!: Date

  @Field(() => Recorder, { nullable: true, description: 'Who recorded it.' })
  recordedBy!: Recorder | null

  @Field(() => DateTimeScalar, { description: 'When the person arrived. NHS Data Dictionary: EMERGENCY CARE ARRIVAL DATE and TIME.' })
  arrivedAt!: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the person left. Null: still there, or not recorded. NHS Data Dictionary: EMERGENCY CARE DEPARTURE DATE and TIME.',
  })
  departedAt!: Date | null

  @Field(() => Coding, {
    nullable: true,
    description:
      'How the person came. SNOMED CT; NHS Data Dictionary: EMERGENCY CARE ARRIVAL MODE. Null: not recorded, or with the police, which `policeConveyance` alone says.',
  })
  arrivalMode!: Coding | null

  @Consent('POLICE_CONTACT')
  @Field(() => PoliceConveyanceType, { nullable: true, description: 'How the police brought the person. Null: withheld, or they did not.' })
  policeConveyance!: PoliceConveyanceType | null

  @Field(() => Coding, { description: 'Why the person came. SNOMED CT; NHS Data Dictionary: EMERGENCY CARE CHIEF COMPLAINT.' })
  chiefComplaint!: Coding

  @Field(() => Coding, {
    nullable: true,
    description:
      'How it ended: the discharge destination, or the discharge status where the person left early. SNOMED CT; ' +
      'NHS Data Dictionary: EMERGENCY CARE DISCHARGE DESTINATION and DISCHARGE STATUS.',
  })
  outcome!: Coding | null

  @Field(() => Boolean, { description: 'Whether the person left before being seen by a clinician who could assess them.' })
  leftBeforeSeen!: boolean

  @Consent('LOCATION')
  @Field(() => AttendancePlaceType, { nullable: true, description: 'Where it was. Null: withheld, or not recorded.' })
  place!: AttendancePlaceType | null
}
