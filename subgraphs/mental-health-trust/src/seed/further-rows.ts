import { itemLabelsFor, type Recorder, type Seal } from '@crisis-record/subgraph-kit'
import { type RowValues, seedId } from '@crisis-record/subgraph-kit/seeding'
import type { CommunityContactRow } from '../store/community-contact-row.js'
import type { ConditionRow } from '../store/condition-row.js'
import type { Kept } from '../store/kept-dates.js'
import type { LegalStatusPeriodRow } from '../store/legal-status-period-row.js'
import type { RiskAssessmentRow } from '../store/risk-assessment-row.js'
import type { SafetyAlertRow } from '../store/safety-alert-row.js'
import type { AlertSeed, ConditionSeed, ContactSeed, LegalStatusSeed, RiskSeed } from './further-seeds.js'

interface Whose {
  readonly nhsNumber: string
  readonly ordinal: number
}

export function toRiskRow(whose: Whose, { recordedBy, seal, labels, ...seed }: RiskSeed): RowValues<RiskAssessmentRow> {
  const lists = { protectiveFactors: [...seed.protectiveFactors], whatRaisesIt: [...seed.whatRaisesIt] }
  return { ...seed, ...lists, ...kept('RA', whose, { recordedBy, seal, labels }) }
}

export function toLegalStatusRow(whose: Whose, { recordedBy, seal, labels, ...seed }: LegalStatusSeed): RowValues<LegalStatusPeriodRow> {
  const { stays, placeOfSafety } = seed
  return { ...seed, stays: asKept(stays), placeOfSafety: asKept(placeOfSafety), ...kept('LS', whose, { recordedBy, seal, labels }) }
}

export function toContactRow(whose: Whose, { recordedBy, seal, labels, place, ...seed }: ContactSeed): RowValues<CommunityContactRow> {
  const where = { placeName: place?.name ?? null, placeTown: place?.town ?? null }
  return { ...seed, ...where, ...kept('CC', whose, { recordedBy, seal, labels }) }
}

export function toConditionRow(whose: Whose, { recordedBy, seal, labels = [], ...seed }: ConditionSeed): RowValues<ConditionRow> {
  const byCode = itemLabelsFor([seed.code, seed.icd10].filter((coding) => coding !== null))
  return { ...seed, ...kept('CO', whose, { recordedBy, seal, labels: [...new Set([...byCode, ...labels])] }) }
}

export function toAlertRow(whose: Whose, { recordedBy, labels, ...seed }: AlertSeed): RowValues<SafetyAlertRow> {
  return { ...seed, ...kept('SA', whose, { recordedBy, seal: undefined, labels }) }
}

interface Marks {
  readonly recordedBy: Recorder | null
  readonly seal: Seal | undefined
  readonly labels: readonly string[] | undefined
}

function kept(prefix: string, { nhsNumber, ordinal }: Whose, { recordedBy, seal, labels = [] }: Marks) {
  return {
    localId: seedId(prefix, nhsNumber, ordinal),
    nhsNumber,
    recordedByName: recordedBy?.name ?? null,
    recordedByRole: recordedBy?.role ?? null,
    seal: seal ?? null,
    itemLabels: [...labels],
  }
}

/** Dates as jsonb will give them back. */
function asKept<T>(value: T): Kept<T> {
  return JSON.parse(JSON.stringify(value)) as Kept<T>
}
