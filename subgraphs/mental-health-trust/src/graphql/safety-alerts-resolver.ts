import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { MentalHealthRecords } from '../records/mental-health-records.js'
import { SafetyAlertType } from './safety-alert-type.js'

@Resolver(() => Patient)
export class PatientSafetyAlertsResolver {
  @Consent('SAFETY_ALERTS')
  @FieldResolver(() => [SafetyAlertType], {
    nullable: true,
    description: 'What staff must know before they enter a room, newest first, ended ones included. Empty: none recorded. Null: withheld.',
  })
  async safetyAlerts(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<MentalHealthRecords>,
  ): Promise<SafetyAlertType[]> {
    const items = await context.services.safetyAlerts(patient.nhsNumber, first, release)
    return items.map((item) => ({ ...item, id: itemId(context.source, item.localId), source: context.source }))
  }
}
