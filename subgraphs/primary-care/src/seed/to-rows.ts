import { itemLabelsFor, unlabelled } from '@crisis-record/subgraph-kit'
import { type RowValues, seedId } from '@crisis-record/subgraph-kit/seeding'
import type { AllergyListRow } from '../store/allergy-list-row.js'
import type { AllergyRow } from '../store/allergy-row.js'
import type { MedicationRow } from '../store/medication-row.js'
import type { ProblemRow } from '../store/problem-row.js'
import type { AllergyListSeed } from './demo-allergies.js'
import type { MedicationSeed } from './demo-medications.js'
import type { ProblemSeed } from './demo-problems.js'

const recordedBy = { recordedByName: 'Dr Rosalind Abara-Quayle', recordedByRole: 'General practitioner' }

export function toAllergyListRow(nhsNumber: string, { noneKnownAssertedAt }: AllergyListSeed): RowValues<AllergyListRow> {
  return { nhsNumber, noneKnownAssertedAt }
}

/** Not labelled by their codes: what may never be given to somebody must be known, and is no treatment of anything. */
export function toAllergyRows(nhsNumber: string, { items }: AllergyListSeed): RowValues<AllergyRow>[] {
  return items.map((allergy, index) => ({
    localId: seedId('AL', nhsNumber, index + 1),
    nhsNumber,
    ...recordedBy,
    ...unlabelled,
    ...allergy,
  }))
}

export function toMedicationRows(nhsNumber: string, medications: readonly MedicationSeed[]): RowValues<MedicationRow>[] {
  return medications.map((medication, index) => ({
    localId: seedId('MD', nhsNumber, index + 1),
    nhsNumber,
    ...recordedBy,
    seal: null,
    itemLabels: itemLabelsFor([medication.medicine]),
    ...medication,
  }))
}

export function toProblemRows(nhsNumber: string, problems: readonly ProblemSeed[]): RowValues<ProblemRow>[] {
  return problems.map((problem, index) => ({
    localId: seedId('PR', nhsNumber, index + 1),
    nhsNumber,
    ...recordedBy,
    seal: null,
    itemLabels: itemLabelsFor([problem.condition]),
    ...problem,
  }))
}
