import { describe, expect, it } from '@jest/globals'
import { categories, type Category } from '@crisis-record/contract'
import { type Label, labelsAllow, type Permission } from '@crisis-record/contract/labels'
import fc from 'fast-check'
import { parse, specifiedRules, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql'
import type { EvidentSelection } from './add-evidence.js'
import { PreparedFetch } from './prepared-fetch.js'
import { INVALID } from './projection.js'
import type { ServedSchema } from './served-schema.js'
import { entityFetch, fetchSchema } from './testing/fetch-schema.js'

const few: Category[] = categories.slice(0, 4)
const roles = ['GP', 'AMHP']
const types = ['Patient', 'A', 'B', 'C']
const leaves = ['String', 'Int', 'Boolean', '[String!]!', 'ID!', 'Kind']

const label = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...few, 'NOT_A_CATEGORY').map((category) => `@consent(category: "${category}")`) },
  { weight: 1, arbitrary: fc.subarray(roles).map((allow) => `@roles(allow: ${JSON.stringify(allow)})`) },
  { weight: 2, arbitrary: fc.constant('@unrestricted(reason: "open")') },
)
const labels = fc.array(label, { maxLength: 2 }).map((list) => list.join(' '))
const fieldType = fc.oneof(fc.constantFrom(...leaves), fc.constantFrom('A', 'B', 'C', '[A!]', '[B]', '[C!]!', 'Source!'))
const field = fc.record({ type: fieldType, labels })

interface Drawn {
  readonly schema: ServedSchema
  readonly sdl: string
}

const drawnSchema: fc.Arbitrary<Drawn> = fc
  .tuple(...types.map(() => fc.record({ labels, fields: fc.array(field, { minLength: 2, maxLength: 5 }) })))
  .map((drawn) => {
    const body = drawn
      .map(
        ({ labels: own, fields }, i) =>
          `type ${types[i]} ${own} { ${fields.map((each, j) => `f${j}(n: Int): ${each.type} ${each.labels}`).join(' ')} }`,
      )
      .join('\n')
    const sdl = `${body}\nenum Kind { X Y }\ntype Source @unrestricted(reason: "public") { odsCode: ID! }`
    return { sdl, schema: fetchSchema(sdl) }
  })

/** Text of a selection on a type: aliases from a small set so that keys collide, fragments and conditions anywhere. */
function selection(schema: ServedSchema, type: string, depth: number, random: () => number): string {
  const fields = Object.values(
    (schema.full.getType(type) as { getFields(): Record<string, { name: string; type: { toString(): string } }> }).getFields(),
  )
  const count = 1 + Math.floor(random() * 4)
  const parts = Array.from({ length: count }, (_, i) => {
    const chosen = fields[Math.floor(random() * fields.length)]
    if (chosen === undefined || random() < 0.1) return '__typename'
    const condition = random() < 0.2 ? ['@skip(if:$s)', '@include(if:$i)', '@include(if:true)'][Math.floor(random() * 3)] : ''
    // An alias tied to the field and its place keeps the document valid: equal keys always mean equal fields.
    const alias = random() < 0.3 ? `${['f0x', 'f1x', '__proto__', 'constructor'][Math.floor(random() * 4)]}_${chosen.name}${i % 2}:` : ''
    const named = chosen.type.toString().replace(/[[\]!]/g, '')
    if (named === 'Source') return `${alias}${chosen.name}${condition}{odsCode}`
    const inner = types.includes(named) ? (depth > 0 ? `{${selection(schema, named, depth - 1, random)}}` : '{__typename}') : ''
    const text = `${alias}${chosen.name}${condition}${inner}`
    return random() < 0.25 ? `...on ${type}{${text}}` : text
  })
  return parts.join(' ')
}

const permission = fc.record({ permit: fc.subarray(few).map((list) => new Set(list)), role: fc.constantFrom(...roles) })
const cases = fc.record({ drawn: drawnSchema, seed: fc.integer({ min: 1 }), permission, s: fc.boolean(), i: fc.boolean() })

function randomOf(seed: number): () => number {
  let state = seed % 2_147_483_647
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** Every `Type.field` a text asks for. */
function asked(schema: ServedSchema, text: string): string[] {
  const found: string[] = []
  const info = new TypeInfo(schema.full)
  visit(
    parse(text),
    visitWithTypeInfo(info, {
      Field: (node) => {
        const parent = info.getParentType()?.name
        if (parent !== undefined && node.name.value !== '__typename' && node.name.value !== '_entities')
          found.push(`${parent}.${node.name.value}`)
      },
    }),
  )
  return found
}

/** Anything an agency might answer: what was asked, more, less, of the wrong shape. */
function answer(chosen: EvidentSelection, random: () => number): unknown {
  if (random() < 0.02) return random() < 0.5 ? null : ['unexpected']
  const object: Record<string, unknown> = JSON.parse(
    '{"__proto__": {"polluted": true}, "unasked": "extra", "secret": {"more": 1}}',
  ) as Record<string, unknown>
  for (const each of chosen.fields) {
    if (random() < 0.02) continue
    const one = () =>
      random() < 0.02 ? null : each.selection !== undefined ? answer(each.selection, random) : leaf(each.type.toString(), random)
    const value = each.type.toString().includes('[') ? [one(), one()] : one()
    Object.defineProperty(object, each.key, { value, enumerable: true, configurable: true, writable: true })
  }
  return object
}

function leaf(type: string, random: () => number): unknown {
  if (random() < 0.02) return { wrong: 'type' }
  if (type.includes('Int')) return 3
  if (type.includes('Boolean')) return true
  if (type.includes('Kind')) return 'X'
  return type.includes('odsCode') || type.includes('ID') ? 'ZZ001' : 'text'
}

/** Keys in a projected value that the selection does not ask for. */
function unasked(value: unknown, chosen: EvidentSelection): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => unasked(each, chosen))
  if (typeof value !== 'object' || value === null) return []
  const own = new Map(chosen.fields.filter((each) => !each.reserved).map((each) => [each.key, each]))
  return Object.entries(value).flatMap(([key, inner]) => {
    if (chosen.typenames.includes(key)) return inner === chosen.type.name ? [] : [key]
    const known = own.get(key)
    if (known === undefined) return [key]
    return known.selection === undefined ? [] : unasked(inner, known.selection)
  })
}

const runs = { numRuns: 400 }

describe('enforcement, over drawn schemas, selections and permissions', () => {
  it('P1, P12: a pruned fetch asks for no field its labels deny, and is valid', () => {
    let valid = 0
    let denied = 0
    fc.assert(
      fc.property(cases, ({ drawn: { schema }, seed, permission: own, s, i }) => {
        const text = entityFetch(selection(schema, 'Patient', 3, randomOf(seed)), { variables: ',$s:Boolean!,$i:Boolean!' })
        const wellFormed = validate(schema.full, parse(text), specifiedRules).every((error) => error.message.includes('is never used'))
        fc.pre(wellFormed)
        valid++
        const prepared = new PreparedFetch({ service: 'agency', text, when: [], schema, evidence: 'of items and persons' })
        const pruned = prepared.prune(own, { s, i })
        if (asked(schema, text).some((coordinate) => !labelsAllow(schema.labels.get(coordinate), own))) denied++
        expect(asked(schema, pruned.text).filter((coordinate) => !labelsAllow(schema.labels.get(coordinate), own))).toEqual([])
        expect(validate(schema.full, parse(pruned.text), specifiedRules)).toEqual([])
      }),
      runs,
    )
    process.stdout.write(`pruning: ${valid} valid fetches drawn, ${denied} with something denied\n`)
    expect(denied).toBeGreaterThan(valid / 4)
  })

  it('projects an answer to what was asked, whatever the answer holds', () => {
    let shown = 0
    fc.assert(
      fc.property(cases, ({ drawn: { schema }, seed, permission: own, s, i }) => {
        const random = randomOf(seed)
        const text = entityFetch(selection(schema, 'Patient', 3, random), { variables: ',$s:Boolean!,$i:Boolean!' })
        const pruned = new PreparedFetch({ service: 'agency', text, when: [], schema, evidence: 'of items and persons' }).prune(own, {
          s,
          i,
        })
        const fields = pruned.project(answer(pruned.selection, random), { odsCode: 'ZZ001', foreign: 0, persons: [] })
        expect(fields.map(({ key }) => key)).toEqual(pruned.selection.fields.filter((each) => !each.reserved).map(({ key }) => key))
        const extra: string[] = []
        for (const { key, value } of fields) {
          if (value === INVALID) continue
          shown++
          const asking = pruned.selection.fields.find((each) => each.key === key)?.selection
          if (asking !== undefined) extra.push(...unasked(value, asking))
          if (/polluted|extra|wrong/.test(JSON.stringify(value))) extra.push(key)
        }
        expect(extra).toEqual([])
      }),
      runs,
    )
    expect(shown).toBeGreaterThan(100)
  })

  it('P5: a label more never lets more be asked', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom(...few, 'NOT_A_CATEGORY'),
        fc.nat(),
        ({ drawn: { schema }, seed, permission: own, s, i }, category, which) => {
          const text = entityFetch(selection(schema, 'Patient', 3, randomOf(seed)), { variables: ',$s:Boolean!,$i:Boolean!' })
          const coordinates = [...schema.labels.keys()]
          const chosen = coordinates[which % coordinates.length] ?? ''
          const added: Label = { kind: 'consent', category }
          const tighter = { ...schema, labels: new Map([...schema.labels, [chosen, [...(schema.labels.get(chosen) ?? []), added]]]) }
          // A field without any label is denied, so that the first label may open it; that is classification, not a label more.
          fc.pre((schema.labels.get(chosen) ?? []).length > 0)
          const fieldsOf = (served: ServedSchema, allowed: Permission) =>
            new PreparedFetch({ service: 'agency', text, when: [], schema: served, evidence: 'of items and persons' }).prune(allowed, {
              s,
              i,
            }).fields
          const before = new Set(fieldsOf(schema, own))
          expect(fieldsOf(tighter, own).filter((coordinate) => !before.has(coordinate))).toEqual([])
        },
      ),
      runs,
    )
  })
})
