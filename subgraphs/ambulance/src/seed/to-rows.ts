import { itemLabelsFor, unlabelled } from '@crisis-record/subgraph-kit'
import { type RowValues, seedId } from '@crisis-record/subgraph-kit/seeding'
import type { AmbulanceIncidentRow } from '../store/ambulance-incident-row.js'
import type { AmbulanceSafetyAlertRow } from '../store/ambulance-safety-alert-row.js'
import type { AlertSeed } from './demo-alerts.js'
import type { IncidentSeed } from './incident-seed.js'

/** An incident that ended with the police tells of police contact, which is quiet: it carries that label too. */
export const handedToPolice = 'Police'

/** Written down as the call is taken, and last when it is over. */
export function toIncidentRow(
  nhsNumber: string,
  ordinal: number,
  { seal = null, labels = [], ...incident }: IncidentSeed,
): RowValues<AmbulanceIncidentRow> {
  const { calledAt, onSceneAt, leftSceneAt, arrivedAt, handedOverAt } = incident
  const crewed = onSceneAt !== null
  return {
    localId: seedId('AI', nhsNumber, ordinal),
    nhsNumber,
    recordedAt: calledAt,
    recordedByName: crewed ? 'Dana Pryce' : 'Callista Wren',
    recordedByRole: crewed ? 'Paramedic' : 'Control room clinician',
    lastUpdated: new Date(Math.max(...[calledAt, onSceneAt, leftSceneAt, arrivedAt, handedOverAt].map((time) => time?.getTime() ?? 0))),
    seal,
    itemLabels: [
      ...labels,
      ...(incident.handedTo === handedToPolice ? ['POLICE_CONTACT'] : []),
      ...itemLabelsFor([incident.chiefComplaint]),
    ],
    ...incident,
  }
}

export function toAlertRow(nhsNumber: string, ordinal: number, alert: AlertSeed): RowValues<AmbulanceSafetyAlertRow> {
  return {
    localId: seedId('SA', nhsNumber, ordinal),
    nhsNumber,
    recordedByName: 'Dana Pryce',
    recordedByRole: 'Paramedic',
    ...unlabelled,
    ...alert,
  }
}
