import { composeServices } from '@apollo/composition'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { labelLinkSdl, labelsAllow, readLabels } from '@crisis-record/contract/labels'
import { parse } from 'graphql'
import { printSubgraphSdl } from '../src/index.js'
import { definition } from './subgraph/subgraph.js'

/** A second, tiny agency that shares Source with the first. */
const other = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective", "@key", "@shareable"])
${labelLinkSdl}
directive @consent(category: String!) repeatable on FIELD_DEFINITION | OBJECT
directive @roles(allow: [String!]!) repeatable on FIELD_DEFINITION | OBJECT
directive @unrestricted(reason: String!) repeatable on FIELD_DEFINITION | OBJECT
type Query { patient(nhsNumber: ID!): Patient @unrestricted(reason: "the door") }
type Patient @key(fields: "nhsNumber") { nhsNumber: ID! @unrestricted(reason: "given by the caller") visits: [Visit!] @consent(category: "COMMUNITY_CONTACT") }
type Visit @consent(category: "COMMUNITY_CONTACT") { source: Source! }
type Source @shareable @unrestricted(reason: "names an organisation; the item that carries it is labelled") { odsCode: ID! name: String! kind: String! }`

let sdl: string
beforeAll(async () => {
  sdl = await printSubgraphSdl(definition)
})

describe('the published SDL', () => {
  it('is the same every time', async () => {
    expect(await printSubgraphSdl(definition)).toBe(sdl)
  })

  it('has types and fields in alphabetical order', () => {
    const types = [...sdl.matchAll(/^type (\w+)/gm)].map(([, name]) => name)
    expect(types).toEqual([...types].sort())
    const patient = /^type Patient [^}]*}/m.exec(sdl)?.[0] ?? ''
    const fields = [...patient.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name)
    expect(fields).toEqual(['failing', 'forgotten', 'habits', 'nhsNumber', 'notes'])
  })

  it('imports of federation only what it uses, and composes all three labels', () => {
    expect(sdl).toContain('@link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective", "@key", "@shareable"])')
    expect(sdl).toContain('@link(url: "https://specs.crisis-record.example/labels/v1.0", import: ["@consent", "@roles", "@unrestricted"])')
    for (const label of ['consent', 'roles', 'unrestricted']) expect(sdl).toContain(`@composeDirective(name: "@${label}")`)
  })

  it('carries every label of a field and of its type', () => {
    const labels = readLabels(parse(sdl))
    expect(labels.get('Note.place')).toEqual([
      { kind: 'consent', category: 'CRISIS_PLAN' },
      { kind: 'consent', category: 'LOCATION' },
    ])
    expect(labels.get('Found.nhsNumber')).toEqual([{ kind: 'roles', allow: ['LIAISON_CLINICIAN'] }])
    expect(labelsAllow(labels.get('Forgotten.text'), { permit: new Set(), role: 'LIAISON_CLINICIAN' })).toBe(false)
  })

  it('gives lists their argument first', () => {
    expect(sdl).toMatch(/notes\(\s*"""[^"]*"""\s*first: Int = 20\s*\): \[Note!\] @consent\(category: "CRISIS_PLAN"\)/)
  })

  it('composes with another agency, and the supergraph keeps the labels of both', () => {
    const result = composeServices([
      { name: 'mental-health-trust', typeDefs: parse(sdl), url: 'http://one.invalid' },
      { name: 'safe-haven', typeDefs: parse(other), url: 'http://two.invalid' },
    ])
    expect(result.errors).toBeUndefined()
    const labels = readLabels(parse(result.supergraphSdl ?? ''))
    expect(labels.get('Patient.notes')).toEqual([{ kind: 'consent', category: 'CRISIS_PLAN' }])
    expect(labels.get('Patient.visits')).toEqual([{ kind: 'consent', category: 'COMMUNITY_CONTACT' }])
    expect(labels.get('Note.place')).toHaveLength(2)
    expect(labels.get('Source.name')).toHaveLength(1)
    expect(labels.get('Query.find')).toEqual([{ kind: 'roles', allow: ['LIAISON_CLINICIAN'] }])
  })
})
