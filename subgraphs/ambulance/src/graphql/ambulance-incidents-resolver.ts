import { Consent, Patient, type SubgraphContext, firstArg, itemId, type Release, released } from '@crisis-record/subgraph-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { AmbulanceRecords } from '../records/ambulance-records.js'
import { AmbulanceIncidentType } from './ambulance-incident-type.js'

@Resolver(() => Patient)
export class PatientAmbulanceIncidentsResolver {
  @Consent('AMBULANCE_CONTACT')
  @FieldResolver(() => [AmbulanceIncidentType], {
    nullable: true,
    description: '999 incidents about the person, newest first. Empty: none recorded. Null: withheld.',
  })
  async ambulanceIncidents(
    @Root() patient: Patient,
    @firstArg() first: number,
    @released() release: Release,
    @Ctx() context: SubgraphContext<AmbulanceRecords>,
  ): Promise<AmbulanceIncidentType[]> {
    const incidents = await context.services.incidents(patient.nhsNumber, first, release)
    return incidents.map((incident) => ({ ...incident, id: itemId(context.source, incident.localId), source: context.source }))
  }
}
