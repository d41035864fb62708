import type { Category } from '@crisis-record/contract'
import type { DecisionClaims } from '@crisis-record/contract/tokens'
import type * as Jest from '@jest/globals'
import type { TestSubgraph } from '../start-test-subgraph.js'
import { type FirstItem, type ItemTable, withFirstItem } from './first-item.js'
import type { Questions } from './question.js'

/** What the tests of items work with, once the agency runs. */
export interface ItemChecks {
  readonly agency: TestSubgraph<unknown>
  readonly ownerUrl: string
  readonly questions: Questions
  readonly person: string
}

/** A label no field of an agency needs in these tests: permitted to nobody unless it is named. */
const label: Category = 'SHARING_STATEMENTS'

/**
 * Registers the tests of one table of items: sealed, locked and labelled, an item leaves no trace (the answer is to the byte the one
 * without it, alone and among all fields, whatever `first`), and an override opens exactly the seals of its categories.
 */
export function checkItems(items: ItemTable, checks: () => ItemChecks): void {
  const { describe, expect, it } = globalThis as unknown as typeof Jest

  const ask = async (decision: Partial<DecisionClaims> = {}) => {
    const { agency, questions, person } = checks()
    const field = questions.fields.find(({ name }) => name === items.field)
    if (field === undefined) throw new Error(`Patient has no field ${items.field}`)
    const selections = [field.selection, questions.fields.map(({ selection }) => selection).join(' '), ...firstOf(field)]
    const permit = questions.categories
    const answers = await Promise.all(
      selections.map((selection) => agency.askPatient(person, selection, { permit: [...permit], ...decision })),
    )
    return answers.map(({ text }) => text)
  }
  const override = (categories: readonly Category[], seconds = 60): Partial<DecisionClaims> => ({
    override: { id: 'override-1', exp: Math.floor(Date.now() / 1000) + seconds, categories: [...categories] },
  })
  const own = () => items.categories ?? checks().questions.fields.find(({ name }) => name === items.field)?.categories ?? []
  const withItem = <T>(work: (item: FirstItem) => Promise<T>) => {
    const { ownerUrl, person } = checks()
    return withFirstItem({ ownerUrl, items, person }, work)
  }

  describe(`an item of ${items.table}`, () => {
    it('shows while it is neither sealed nor labelled, so that its absence below proves something', async () => {
      await withItem(async (item) => {
        await item.seal(null)
        expect(await item.without(() => ask())).not.toEqual(await ask())
      })
    })

    it('leaves no trace where one of its labels is not permitted, and shows where all are (P5)', async () => {
      await withItem(async (item) => {
        const shown = await ask()
        const absent = await item.without(() => ask())
        await item.label([label])
        expect(await ask()).toEqual(absent)
        expect(await ask(override(own()))).toEqual(absent)
        const permit = [...checks().questions.categories, label]
        expect(await ask({ permit })).toEqual(shown)
        await item.label([label, 'NO_SUCH_CATEGORY'])
        expect(await ask({ permit })).toEqual(absent)
      })
    })

    if (items.neverSealed === true) {
      it('cannot be sealed: the database refuses', async () => {
        await withItem(async (item) => {
          await expect(item.seal('SEALED')).rejects.toThrow('never_sealed')
          await expect(item.seal('SEALED_AND_LOCKED')).rejects.toThrow('never_sealed')
        })
      })
      return
    }

    it('leaves no trace under a seal, and an override of its category opens it until it ends (P9)', async () => {
      await withItem(async (item) => {
        const shown = await ask()
        const absent = await item.without(() => ask())
        await item.seal('SEALED')
        expect(await ask()).toEqual(absent)
        for (const category of own()) expect(await ask(override([category]))).toEqual(shown)
        expect(await ask(override([label]))).toEqual(absent)
        expect(await ask(override([]))).toEqual(absent)
        expect(await ask(override(own(), -1))).toEqual(absent)
      })
    })

    it('leaves no trace when sealed and locked, whatever override is open (P9)', async () => {
      await withItem(async (item) => {
        const absent = await item.without(() => ask())
        await item.seal('SEALED_AND_LOCKED')
        expect(await ask()).toEqual(absent)
        expect(await ask(override([...own(), label]))).toEqual(absent)
      })
    })
  })
}

/** The same list cut short, where the field is one: what is withheld must not take a place in it. */
function firstOf({ name, selection, takesFirst }: Questions['fields'][number]): string[] {
  return takesFirst ? [1, 2].map((first) => selection.replace(name, `${name}(first: ${String(first)})`)) : []
}
