import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Kind, print, visit } from 'graphql'
import { composeSupergraph, CompositionRefused } from './compose-supergraph.js'
import { checkComposition, compositionChecks } from './composition-checks.js'
import { describeFault } from './fault.js'
import { readSubgraphSchema, type SubgraphSchema } from './subgraph-schema.js'
import { readSample } from './testing/describe-refusals.js'

const labelNames = ['consent', 'roles', 'unrestricted']

describe('the composition checks', () => {
  it('are the files of the folder, each tested beside it', () => {
    const files = readdirSync(new URL('checks/', import.meta.url)).filter((file) => !file.startsWith('composition-check.'))
    const kebab = Object.keys(compositionChecks).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    expect(files.sort()).toEqual(kebab.flatMap((name) => [`${name}.test.ts`, `${name}.ts`]).sort())
  })

  it('say everything at once, but of a subgraph whose labels cannot be read only that', () => {
    const [index, , haven] = readSample({ in: 'patient-index', add: 'type Notice { text: String }' })
    const unreadable = readSample({
      in: 'consent-registry',
      change: [['labels/v1.0', 'labels/v2.0']],
      add: 'type Notice { text: String }',
    })[1]
    const faults = checkComposition([index, unreadable, haven].filter((schema) => schema !== undefined))
    expect(faults.map(({ subgraph, at }) => `${subgraph} ${at}`)).toEqual(['consent-registry schema', 'patient-index Notice.text'])
  })

  it('do not depend on the order of definitions, nor on what is written as an extension', () => {
    const bad = readSample({
      in: 'safe-haven',
      change: [['whatHelped: String', 'whatHelped: Help']],
      add: 'type Help { text(of: Int): String }',
    })
    const expected = checkComposition(bad).map(describeFault).sort()
    expect(expected.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const next = () => Number(numbers.next().value)
        expect(
          checkComposition(bad.map((schema) => rewritten(schema, next)))
            .map(describeFault)
            .sort(),
        ).toEqual(expected)
      }),
    )
  })

  it('leave no label that could be lost unnoticed: without it the schemas are refused, or the lock changes', () => {
    const sample = readSample()
    const { lock } = composeSupergraph(sample)
    const places = sample.flatMap((schema) => [...Array(countLabels(schema)).keys()].map((nth) => ({ schema, nth })))
    expect(places.length).toBe(19)
    for (const { schema, nth } of places) {
      const without = sample.map((each) => (each === schema ? withoutLabel(each, nth) : each))
      expect(lockOf(without)).not.toBe(lock)
    }
  })
})

function lockOf(subgraphs: readonly SubgraphSchema[]): string | undefined {
  try {
    return composeSupergraph(subgraphs).lock
  } catch (error) {
    if (error instanceof CompositionRefused) return undefined
    throw error
  }
}

/** The same schema, differently written: definitions in another order, some types as extensions of themselves. */
function rewritten(schema: SubgraphSchema, next: () => number): SubgraphSchema {
  const definitions = schema.document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || next() % 2 === 0) return [node]
    const [head, ...others] = node.fields ?? []
    if (head === undefined || others.length === 0) return [node]
    return [{ ...node, fields: [head] }, { kind: Kind.OBJECT_TYPE_EXTENSION, name: node.name, fields: others } as const]
  })
  const shuffled = definitions.map((node) => ({ node, place: next() })).sort((a, b) => a.place - b.place)
  return readSubgraphSchema(schema.entry, shuffled.map(({ node }) => print(node)).join('\n'))
}

function countLabels({ document }: SubgraphSchema): number {
  let count = 0
  visit(document, { Directive: ({ name }) => void (count += labelNames.includes(name.value) ? 1 : 0) })
  return count
}

function withoutLabel(schema: SubgraphSchema, nth: number): SubgraphSchema {
  let seen = -1
  const document = visit(schema.document, {
    Directive({ name }) {
      if (!labelNames.includes(name.value)) return undefined
      seen += 1
      return seen === nth ? null : undefined
    },
  })
  return readSubgraphSchema(schema.entry, print(document))
}
