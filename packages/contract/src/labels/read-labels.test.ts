import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { printLabel } from './label.js'
import { readLabels } from './read-labels.js'

const plan = '@consent(category: "CRISIS_PLAN")'
const risk = '@consent(category: "RISK")'

/** What is read of `T.f`, printed. */
const cases: { given: string; sdl: string; labels: string[] | undefined }[] = [
  { given: 'no label', sdl: 'type T { f: Int }', labels: [] },
  { given: 'a label on the field', sdl: `type T { f: Int ${plan} }`, labels: [plan] },
  { given: 'a label on the type', sdl: `type T ${plan} { f: Int }`, labels: [plan] },
  { given: 'labels on both', sdl: `type T ${risk} { f: Int ${plan} }`, labels: [plan, risk] },
  { given: 'the same on both', sdl: `type T ${plan} { f: Int ${plan} }`, labels: [plan] },
  { given: 'labels in another order', sdl: `type T { f: Int ${risk} ${plan} }`, labels: [plan, risk] },
  {
    given: 'a label on an extension, for fields defined elsewhere',
    sdl: `type T { f: Int } extend type T ${plan} { g: Int }`,
    labels: [plan],
  },
  { given: 'a label on a neighbour', sdl: `type T { f: Int g: Int ${plan} }`, labels: [] },
  { given: 'a label on another type', sdl: `type T { f: Int } type U ${plan} { f: Int }`, labels: [] },
  { given: 'other directives', sdl: 'type T @key(fields: "f") { f: Int @deprecated }', labels: [] },
  { given: 'roles', sdl: 'type T { f: Int @roles(allow: ["GP", "AMHP"]) }', labels: ['@roles(allow: ["AMHP", "GP"])'] },
  { given: 'no need of protection', sdl: 'type T { f: Int @unrestricted(reason: "a name") }', labels: ['@unrestricted(reason: "a name")'] },
  { given: 'a label without its argument', sdl: 'type T { f: Int @consent }', labels: ['@consent(category: "")'] },
  { given: 'a category that is no text', sdl: 'type T { f: Int @consent(category: CRISIS_PLAN) }', labels: ['@consent(category: "")'] },
  { given: 'roles that are no list', sdl: 'type T { f: Int @roles(allow: "GP") }', labels: ['@roles(allow: [])'] },
  { given: 'no such field', sdl: 'type T { g: Int }', labels: undefined },
]

describe('readLabels', () => {
  it.each(cases)('reads $given', ({ sdl, labels }) => {
    expect(readLabels(parse(sdl)).get('T.f')?.map(printLabel)).toEqual(labels)
  })
})
