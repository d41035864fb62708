import { unlabelled } from '@crisis-record/subgraph-kit'
import { type RowValues, seedId } from '@crisis-record/subgraph-kit/seeding'
import type { AboutMeRow } from '../store/about-me-row.js'
import type { VisitRow } from '../store/visit-row.js'
import type { AboutMeSeed } from './demo-about-me.js'
import type { VisitSeed } from './demo-visits.js'
import type { SeededHaven } from './havens.js'

const halfHourMs = 1_800_000

/** Written down half an hour after the visitor came in. */
export function toVisitRow(
  nhsNumber: string,
  ordinal: number,
  { place, seal = null, ...visit }: VisitSeed,
  haven: SeededHaven,
): RowValues<VisitRow> {
  return {
    localId: seedId('SV', nhsNumber, ordinal),
    nhsNumber,
    recordedAt: new Date(visit.arrivedAt.getTime() + halfHourMs),
    ...recordedBy(haven),
    ...unlabelled,
    seal,
    ...visit,
    placeName: place?.name ?? null,
    placeTown: place?.town ?? null,
  }
}

export function toAboutMeRow(nhsNumber: string, ordinal: number, aboutMe: AboutMeSeed, haven: SeededHaven): RowValues<AboutMeRow> {
  return {
    localId: seedId('AM', nhsNumber, ordinal),
    nhsNumber,
    ...recordedBy(haven),
    ...unlabelled,
    ...aboutMe,
    pleaseDo: [...aboutMe.pleaseDo],
    pleaseDoNot: [...aboutMe.pleaseDoNot],
  }
}

function recordedBy({ workers }: SeededHaven): { recordedByName: string; recordedByRole: string } {
  const [, [recordedByName, recordedByRole] = ['', '']] = workers
  return { recordedByName, recordedByRole }
}
