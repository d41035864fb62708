import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { AmbulanceRecords } from '../records/ambulance-records.js'
import { AmbulanceSafetyAlertType } from './ambulance-safety-alert-type.js'

@Resolver(() => Patient)
export class PatientAmbulanceSafetyAlertsResolver {
  @Consent('SAFETY_ALERTS')
  @FieldResolver(() => [AmbulanceSafetyAlertType], {
    nullable: true,
    description: 'What ambulance crews must know before they enter, newest first. Empty: none recorded. Null: withheld.',
  })
  async ambulanceSafetyAlerts(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<AmbulanceRecords>,
  ): Promise<AmbulanceSafetyAlertType[]> {
    const alerts = await context.services.safetyAlerts(patient.nhsNumber, first, release)
    return alerts.map((alert) => ({ ...alert, id: itemId(context.source, alert.localId), source: context.source }))
  }
}
