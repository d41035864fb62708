import { Coding, Consent } from '@crisis-record/subgraph-kit'
import { Field, ObjectType } from 'type-graphql'

/** That the police brought somebody tells of contact with the police: shared only where that is. */
@Consent('HOSPITAL_CONTACT')
@Consent('POLICE_CONTACT')
@ObjectType('PoliceConveyance', { description: 'That, and how, the police brought the person. Withheld where contact with the police is.' })
export class PoliceConveyanceType {
  @Field(() => Coding, { description: 'SNOMED CT; NHS Data Dictionary: EMERGENCY CARE ARRIVAL MODE.' })
  arrivalMode!: Coding
}
