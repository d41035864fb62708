import type * as Jest from '@jest/globals'
import { fewestQueries } from '../fewest-queries.js'
import type { ItemChecks } from './check-items.js'
import { copyItems } from './copy-items.js'
import type { ItemTable } from './first-item.js'

/** Somebody every seed knows, to whom these tests give items. */
const many = '9990000034'
const times = 110

/**
 * Registers the tests of what an answer costs: each field is read by one statement, and one more for each table of items that stands behind its
 * items, however many there are; what is not permitted is not read.
 */
export function checkReads(items: readonly ItemTable[], checks: () => ItemChecks): void {
  const { beforeAll, describe, expect, it } = globalThis as unknown as typeof Jest

  describe('what an answer reads', () => {
    beforeAll(async () => {
      const { ownerUrl, person } = checks()
      await copyItems({ ownerUrl, items, from: person, to: many, times })
    })

    const read = async (nhsNumber: string, selections: readonly string[], permit = checks().questions.categories) => {
      const { agency } = checks()
      const { queries, answer } = await fewestQueries(agency.subgraph.dataSource, () =>
        agency.askPatient(nhsNumber, selections.join(' '), { permit: [...permit] }),
      )
      expect(answer.json).not.toHaveProperty('errors')
      return { statements: queries, text: answer.text }
    }
    /** As many as may be asked for. */
    const asked = () =>
      checks()
        .questions.fields.filter(({ labelled }) => labelled)
        .map(({ name, selection, takesFirst }) => ({
          name,
          selection: takesFirst ? selection.replace(name, `${name}(first: 100)`) : selection,
        }))
    const tablesOf = (field: string) => items.filter((each) => each.field === field).length

    it('takes one statement for each list, of few items or of more than a hundred', async () => {
      for (const { name, selection } of asked()) {
        const few = await read(checks().person, [selection])
        const lots = await read(many, [selection])
        expect({ [name]: lots.statements }).toEqual({ [name]: few.statements })
        if (tablesOf(name) === 0) expect(few.statements).toBeLessThanOrEqual(1)
        else {
          expect({ [name]: few.statements }).toEqual({ [name]: tablesOf(name) })
          expect(lots.text.match(/"recordedAt":/g)?.length).toBeGreaterThanOrEqual(100)
        }
      }
    })

    it('takes no more for all fields at once than for each alone', async () => {
      const each = asked().reduce((sum, { name }) => sum + Math.max(1, tablesOf(name)), 0)
      const selections = asked().map(({ selection }) => selection)
      for (const person of [checks().person, many]) expect((await read(person, selections)).statements).toBeLessThanOrEqual(each)
    })

    it('is nothing where nothing is permitted', async () => {
      const selections = asked().map(({ selection }) => selection)
      expect(await read(many, selections, [])).toMatchObject({ statements: 0 })
    })
  })
}
