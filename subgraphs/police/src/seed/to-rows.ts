import { unlabelled } from '@crisis-record/subgraph-kit'
import { type RowValues, seedId } from '@crisis-record/subgraph-kit/seeding'
import type { PlaceOfSafetyDetentionRow } from '../store/place-of-safety-detention-row.js'
import type { PoliceContactRow } from '../store/police-contact-row.js'
import type { ContactSeed } from './demo-contacts.js'
import type { DetentionSeed } from './demo-detentions.js'

/** Written down as it begins, and last when it is over. */
export function toContactRow(
  nhsNumber: string,
  ordinal: number,
  { seal = null, labels = [], ...contact }: ContactSeed,
): RowValues<PoliceContactRow> {
  return {
    localId: seedId('PC', nhsNumber, ordinal),
    nhsNumber,
    recordedAt: contact.startedAt,
    recordedByName: 'Imran Westcott',
    recordedByRole: 'Police constable',
    lastUpdated: contact.endedAt ?? contact.startedAt,
    seal,
    itemLabels: [...labels],
    ...contact,
    vulnerabilities: [...contact.vulnerabilities],
  }
}

export function toDetentionRow(
  nhsNumber: string,
  ordinal: number,
  { consulted, ...detention }: DetentionSeed,
): RowValues<PlaceOfSafetyDetentionRow> {
  const { detainedAt, arrivedAt, handedOverAt, endedAt } = detention
  return {
    localId: seedId('PD', nhsNumber, ordinal),
    nhsNumber,
    recordedAt: detainedAt,
    recordedByName: 'Orla Finnerty',
    recordedByRole: 'Police sergeant',
    lastUpdated: new Date(Math.max(...[detainedAt, arrivedAt, handedOverAt, endedAt].map((time) => time?.getTime() ?? 0))),
    ...unlabelled,
    ...detention,
    consultedRole: consulted?.role ?? null,
    consultedAgency: consulted?.agency ?? null,
    consultedAt: consulted?.consultedAt ?? null,
    consultedAdvice: consulted?.advice ?? null,
  }
}
