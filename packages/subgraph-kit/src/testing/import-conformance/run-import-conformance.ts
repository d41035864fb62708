import type * as Jest from '@jest/globals'
import { codeSystems } from '../../importing/fhir/code-systems.js'
import type { SubgraphDefinition } from '../../subgraph-definition.js'
import type { TestStore } from '../start-test-store.js'
import { askStatus } from '../ask-status.js'
import { asTable } from './as-table.js'
import { bundle, examplePerson, type ImportExample, ndjson, type ResourceJson, securityLabel, whose } from './example.js'
import { type ImportStore, openImportStore } from './import-store.js'
import { refusedChanges } from './refused-changes.js'

export interface ImportConformanceOptions {
  readonly definition: Pick<SubgraphDefinition, 'kind' | 'entities' | 'importing'>
  /** The agency over an empty store; ended here. */
  readonly startStore: () => Promise<TestStore>
  /** One of every type of resource that it takes, by type, with all that is read of it. */
  readonly examples: Readonly<Record<string, ImportExample>>
  /** When the examples are imported. */
  readonly now: Date
}

/**
 * Registers jest tests that hold for whatever an agency imports: what came is shown as it should be, under the labels it came with and no fewer; the same again
 * changes nothing; what is refused leaves nothing, and is refused without a word of what it says. Call it once in a test file of the agency's own.
 */
export function runImportConformance({ definition, startStore, examples, now }: ImportConformanceOptions): void {
  // jest's own globals: importing them would keep this entry from being used outside jest.
  const { afterAll, beforeAll, beforeEach, describe, expect, it } = globalThis as unknown as typeof Jest
  let store: TestStore
  let agency: ImportStore

  beforeAll(async () => {
    store = await startStore()
    agency = await openImportStore(definition, { store, now })
  })
  afterAll(() => store.stop())
  beforeEach(() => agency.empty())

  it('has an example of everything that it takes', () => {
    expect(Object.keys(examples).sort()).toEqual(Object.keys(agency.definition.resources).sort())
  })

  it('makes its day that of the last feed, where anything was taken', async () => {
    const [first] = Object.entries(examples)
    const person = agency.definition.resources[first?.[0] ?? '']?.person
    if (first === undefined || person === undefined) throw new Error('there is no example')
    const [, { make }] = first
    const fed = async () => (await askStatus(store.agency)).lastFed
    expect(await fed()).toBe(null)
    for (const how of ['WHOLE', 'REST'] as const) {
      await agency.import('a.json', bundle(make({ [person]: whose('9990000019') })), { how })
      expect(await fed()).toBe(null)
    }
    await agency.import('a.json', bundle(make()))
    expect(await fed()).toBe(now.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }))
  })

  describe.each(Object.entries(examples))('%s', (type, { make, withdrawn, changed, shown }) => {
    const reader = () => {
      const found = agency.definition.resources[type]
      if (found === undefined) throw new Error(`${type} is not taken`)
      return found
    }
    const ask = async (permit: readonly string[] = shown.permit, of = examplePerson) =>
      (await store.agency.askPatient(of, shown.selection, { permit: permit as never })).patient
    const sameAs = ({ identifier }: ResourceJson) => ({ identifier })
    const idOf = ({ identifier }: ResourceJson) => {
      const [{ system, value }] = identifier as [{ system: string; value: string }]
      return `${type}|${system}|${value}`
    }

    it('is shown as it says, to whom its category is permitted and nobody else', async () => {
      const before = await ask()
      expect(await agency.import('a.json', bundle(make()))).toMatchObject({ ok: true, outcomes: ['taken'] })
      expect(await ask()).toEqual(shown.answer)
      expect(before).not.toEqual(shown.answer)
      for (const withheld of Object.values((await ask([])) ?? { none: 'no patient' })) expect(withheld).toBe(null)
      expect(await ask(shown.permit, '9990000042')).toEqual(before)
    })

    it('is the same from a Bundle, from a line and from a table', async () => {
      const resource = make()
      const { table, mapping } = asTable(resource, reader().person)
      const took: unknown[] = []
      for (const [name, text] of [
        ['a.json', bundle(resource)],
        ['a.ndjson', ndjson(resource)],
        ['a.csv', table],
      ] as const) {
        await agency.empty()
        const { outcomes } = await agency.import(name, text, name === 'a.csv' ? { mapping } : {})
        expect([name, outcomes]).toEqual([name, ['taken']])
        took.push(await agency.rows())
      }
      expect(took[1]).toEqual(took[0])
      expect(took[2]).toEqual(took[0])
    })

    it('changes nothing the second time, whatever the order of its keys', async () => {
      const one = make()
      await agency.import('a.json', bundle(one))
      const before = await agency.rows()
      expect(await agency.import('a.json', bundle(one))).toMatchObject({ ok: true, outcomes: ['unchanged'] })
      const again = ndjson(Object.fromEntries(Object.entries(one).reverse()))
      expect(await agency.import('b.ndjson', again)).toMatchObject({ ok: true, outcomes: ['unchanged'] })
      expect(await agency.rows()).toEqual(before)
    })

    it('is changed by what comes later under its identifier, and leaves nothing when it is withdrawn', async () => {
      const one = make()
      const nothing = await ask()
      await agency.import('a.json', bundle(one))
      expect((await agency.import('b.json', bundle(make({ ...changed, ...sameAs(one) })))).outcomes).toEqual(['changed'])
      const after = await ask()
      expect(after).not.toEqual(shown.answer)
      expect(after).not.toEqual(nothing)
      const { outcomes } = await agency.import('c.json', bundle(make({ ...withdrawn, ...sameAs(one) })))
      expect(outcomes).toEqual([expect.stringMatching(/^withdrawn: /)])
      expect(await ask()).toEqual(nothing)
      expect(await agency.rows()).toMatchObject({ import_source: [{ rows: [] }] })
    })

    it('is not shown where it is withdrawn from the first', async () => {
      const nothing = await ask()
      expect((await agency.import('a.json', bundle(make(withdrawn)))).outcomes).toEqual([expect.stringMatching(/^not shown: /)])
      expect(await ask()).toEqual(nothing)
    })

    it('is given back word for word by its identifier', async () => {
      const one = make()
      const text = JSON.stringify(one, null, 7)
      await agency.import('a.json', `{ "resourceType":"Bundle", "type":"collection","entry":[{"resource":${text}}]}`)
      expect(await agency.original(idOf(one))).toBe(`${text}\n`)
    })

    it('keeps each label it came with, and shows without it as if nothing were there; one that its field carries anyway adds nothing', async () => {
      const nothing = await ask()
      const { labels, carried = [] } = agency.definition
      const takeUnder = async (label: string) => {
        await agency.empty()
        const meta = { meta: { security: [{ system: codeSystems.ownCategory, code: label }] } }
        expect((await agency.import('a.json', bundle(make(meta)))).outcomes).toEqual(['taken'])
      }
      for (const label of carried) {
        await takeUnder(label)
        expect({ [label]: await ask() }).toEqual({ [label]: shown.answer })
      }
      for (const label of labels) {
        await takeUnder(label)
        expect({ [label]: await ask() }).toEqual({ [label]: nothing })
        expect({ [label]: await ask([...shown.permit, label]) }).toEqual({ [label]: shown.answer })
      }
    })

    it('keeps its seal, or is refused where staff must know it', async () => {
      const nothing = await ask()
      for (const [code, seal] of [
        ['R', 'SEALED'],
        ['V', 'SEALED_AND_LOCKED'],
      ] as const) {
        await agency.empty()
        const { outcomes } = await agency.import('a.json', bundle(make(securityLabel('v3-Confidentiality', code))))
        if (reader().neverSealed)
          expect(outcomes).toEqual([`refused: ${type}.meta.security[0] asks for a seal, and this is never sealed: staff must know it`])
        else {
          expect(outcomes).toEqual(['taken'])
          const rows = Object.values(await agency.rows()).flat()
          expect(new Set(rows.flatMap((row) => ('seal' in row ? [row['seal']] : [])))).toEqual(new Set([seal]))
        }
        expect(await ask()).toEqual(nothing)
      }
    })

    it.each(['U', 'L', 'M', 'N'])('of confidentiality %s carries no seal', async (code) => {
      await agency.import('a.json', bundle(make(securityLabel('v3-Confidentiality', code))))
      expect(await ask()).toEqual(shown.answer)
    })

    it('is refused for each thing that could not be kept, or might turn it into its opposite', async () => {
      const { labels, carried = [] } = agency.definition
      const changes = refusedChanges({ person: reader().person, labels: [...labels, ...carried] })
      const resources = changes.map(({ change }) => make(change))
      const { ok, outcomes } = await agency.import('all.ndjson', ndjson(...resources), { how: 'REST' })
      expect(ok).toBe(false)
      // The validator of FHIR may find more to say of it.
      const first = outcomes.map((outcome) => outcome.split('; ')[0])
      expect(Object.fromEntries(changes.map(({ what }, at) => [what, first[at]]))).toEqual(
        Object.fromEntries(changes.map(({ what, because }) => [what, `refused: ${type}.${because}`])),
      )
      expect(Object.values(await agency.rows()).flat()).toEqual([])
    })

    it('is refused without a word of what it says', async () => {
      const broken = make({ [reader().person]: whose('9990000019'), modifierExtension: [{ url: 'https://agency.example/x' }] })
      const { out, err } = await agency.import('a.json', bundle(broken))
      expect(out).toContain('refused')
      const told = [...textsOf(broken)].filter((text) => /\s/.test(text) && (out + err).includes(text))
      expect(told).toEqual([])
      expect(out + err).not.toMatch(/999\s?000/)
    })

    it('is not taken from a file in which anything is refused, unless it is told to continue', async () => {
      const bad = make({ [reader().person]: whose('9990000019') })
      const file = ndjson(make(), bad, make())
      expect((await agency.import('a.ndjson', file)).outcomes.map(outcomeOf)).toEqual(['not taken', 'refused', 'not taken'])
      expect(Object.values(await agency.rows()).flat()).toEqual([])
      expect((await agency.import('a.ndjson', file, { how: 'REST' })).outcomes.map(outcomeOf)).toEqual(['taken', 'refused', 'taken'])
      expect((await agency.rows())['import_source']).toHaveLength(2)
    })

    it('is not taken from a file with a broken line, not even with --continue', async () => {
      const file = `${ndjson(make())}${JSON.stringify(make()).slice(0, -9)}\n${ndjson(make())}`
      for (const how of ['WHOLE', 'REST'] as const)
        expect((await agency.import('a.ndjson', file, { how })).err).toContain('The JSON of line 2 cannot be read.')
      expect(Object.values(await agency.rows()).flat()).toEqual([])
    })
  })
}

function outcomeOf(said: string): string {
  return said.split(':')[0] ?? ''
}

/** Every text in it. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsOf(inner)
}
