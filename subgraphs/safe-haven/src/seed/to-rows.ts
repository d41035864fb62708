import { unlabelled } from '@crisis-record/subgraph-kit'
import { type RowValues, seedId } from '@crisis-record/subgraph-kit/seeding'
import type { AboutMeRow } from '../store/about-me-row.js'
import type { ReasonableAdjustmentRow } from '../store/reasonable-adjustment-row.js'
import type { SafetyPlanRow } from '../store/safety-plan-row.js'
import type { VisitRow } from '../store/visit-row.js'
import type { AboutMeSeed } from './demo-about-me.js'
import type { AdjustmentSeed } from './demo-adjustments.js'
import type { SafetyPlanSeed } from './demo-safety-plans.js'
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

export function toSafetyPlanRow(nhsNumber: string, ordinal: number, plan: SafetyPlanSeed, haven: SeededHaven): RowValues<SafetyPlanRow> {
  return { localId: seedId('SP', nhsNumber, ordinal), nhsNumber, ...recordedBy(haven), ...unlabelled, ...plan }
}

export function toAdjustmentRow(
  nhsNumber: string,
  ordinal: number,
  adjustment: AdjustmentSeed,
  haven: SeededHaven,
): RowValues<ReasonableAdjustmentRow> {
  return { localId: seedId('RA', nhsNumber, ordinal), nhsNumber, ...recordedBy(haven), ...unlabelled, ...adjustment }
}

function recordedBy({ workers }: SeededHaven): { recordedByName: string; recordedByRole: string } {
  const [, [recordedByName, recordedByRole] = ['', '']] = workers
  return { recordedByName, recordedByRole }
}
