import { type ImportedRow, type ImportTarget, itemTable } from '@crisis-record/subgraph-kit/importing'
import type { EntityManager } from 'typeorm'
import { AllergyRow } from '../store/allergy-row.js'
import { MedicationRow } from '../store/medication-row.js'
import { ProblemRow } from '../store/problem-row.js'

export const medications = itemTable(MedicationRow, 'localId')
export const problems = itemTable(ProblemRow, 'localId')

/** An allergy stands on a list, which is begun with the first. */
export const allergies = itemTable(AllergyRow, 'localId', {
  before: async (manager, rows) => beginLists(manager, [...new Set(rows.map(({ nhsNumber }) => nhsNumber))]),
})

interface Assertion {
  readonly nhsNumber: string
  readonly at: Date
}

/**
 * That somebody asked, and there are none known. A list keeps the latest assertion alone: where that is withdrawn nothing is asserted any more, which is the
 * safe way to be wrong.
 */
export const assertions: ImportTarget & { row(assertion: Assertion): ImportedRow } = {
  name: 'NoneKnownAssertion',
  row: (assertion) => ({ target: 'NoneKnownAssertion', key: `${assertion.nhsNumber} ${assertion.at.toISOString()}`, values: assertion }),
  async write(manager, rows) {
    for (const { nhsNumber, at } of rows.map(({ values }) => values as Assertion)) {
      await beginLists(manager, [nhsNumber])
      await manager.query('UPDATE allergy_list SET none_known_asserted_at = greatest(none_known_asserted_at, $2) WHERE nhs_number = $1', [
        nhsNumber,
        at,
      ])
    }
  },
  async remove(manager, keys) {
    for (const [nhsNumber, at] of keys.map((key) => key.split(' ')))
      await manager.query(
        'UPDATE allergy_list SET none_known_asserted_at = NULL WHERE nhs_number = $1 AND none_known_asserted_at = $2::timestamptz',
        [nhsNumber, at],
      )
  },
}

async function beginLists(manager: EntityManager, nhsNumbers: readonly string[]): Promise<void> {
  await manager.query('INSERT INTO allergy_list (nhs_number) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [nhsNumbers])
}
