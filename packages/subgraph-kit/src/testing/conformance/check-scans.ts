import type * as Jest from '@jest/globals'
import { fewestScans } from '../scans-of.js'
import { addOthers } from './add-others.js'
import type { ItemChecks } from './check-items.js'
import type { ItemTable } from './first-item.js'

/** More than anything about one person takes, and far fewer than there are. */
const most = 200

/** Registers the test of how an answer is read where the agency knows many people: by index, whoever is asked for. */
export function checkScans(items: readonly ItemTable[], checks: () => ItemChecks): void {
  const { expect, it } = globalThis as unknown as typeof Jest

  const scan = () => {
    const { agency, questions, person } = checks()
    const everything = questions.fields.filter(({ labelled }) => labelled).map(({ selection }) => selection)
    return fewestScans(agency.subgraph.dataSource, async () => {
      const answer = await agency.askPatient(person, everything.join(' '), { permit: [...questions.categories] })
      expect(answer.json).not.toHaveProperty('errors')
    })
  }

  it('reads one person among thousands by index', async () => {
    const { agency, ownerUrl } = checks()
    const behind = items.map(({ table }) => table)
    const read = (await scan()).map(({ table }) => table)
    expect(read).toEqual(expect.arrayContaining(behind))
    const others = agency.subgraph.dataSource.entityMetadatas
      .filter(({ tableName, columns }) => read.includes(tableName) && (behind.includes(tableName) || columns.some(isNumber)))
      .sort((one, other) => behind.indexOf(one.tableName) - behind.indexOf(other.tableName))
    await addOthers(ownerUrl, others)
    const ofPeople = others.map(({ tableName }) => tableName)
    const faults = (await scan()).filter(({ table, by, rows }) => rows > most || (by === 'Seq Scan' && ofPeople.includes(table)))
    expect(faults).toEqual([])
  })
}

function isNumber({ databaseName }: { readonly databaseName: string }): boolean {
  return databaseName === 'nhs_number'
}
