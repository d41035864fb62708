import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { arrivalOf } from '../records/arrival.js'
import type { HospitalRecords } from '../records/hospital-records.js'
import { AttendanceType } from './attendance-type.js'

@Resolver(() => Patient)
export class PatientAttendancesResolver {
  @Consent('HOSPITAL_CONTACT')
  @FieldResolver(() => [AttendanceType], {
    nullable: true,
    description: 'Attendances at this hospital’s emergency departments, newest first. Empty: none recorded. Null: withheld.',
  })
  async attendances(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<HospitalRecords>,
  ): Promise<AttendanceType[]> {
    const attendances = await context.services.attendances(patient.nhsNumber, first, release)
    return attendances.map((attendance) => ({
      ...attendance,
      ...arrivalOf(attendance),
      id: itemId(context.source, attendance.localId),
      source: context.source,
    }))
  }
}
