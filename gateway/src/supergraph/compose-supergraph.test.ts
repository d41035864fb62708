import { describe, expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import { composeSupergraph, CompositionRefused } from './compose-supergraph.js'
import { loadSupergraph } from './load-supergraph.js'
import { readSample } from './testing/describe-refusals.js'

describe('composing', () => {
  it('gives a supergraph with its labels, the lock, and a schema for callers that has none of either', () => {
    const { supergraph, lock, api } = composeSupergraph(readSample())
    expect(supergraph).toContain('lines: [String!]!')
    expect(supergraph).toContain(
      'visits(first: Int = 20): [Visit!] @join__field(graph: SAFE_HAVEN) @consent(category: "COMMUNITY_CONTACT")',
    )
    expect(lock).toContain('\nContactDetails.address @consent(category: "CONTACT_DETAILS") @consent(category: "LOCATION")\n')
    expect(Object.keys(buildSchema(api).getType('Patient')?.toConfig() ?? {})).toContain('fields')
    expect(api).not.toMatch(/join__|@consent|@roles|@unrestricted/)
    expect(() => loadSupergraph({ supergraph, lock })).not.toThrow()
  })

  it('gives the same whatever the order of the subgraphs', () => {
    expect(composeSupergraph(readSample().reverse())).toEqual(composeSupergraph(readSample()))
  })

  it('knows agencies by name, and addresses that lead nowhere', () => {
    const { supergraph } = composeSupergraph(readSample())
    expect(supergraph).toContain('@join__graph(name: "safe-haven", url: "https://safe-haven.agencies.invalid/graphql")')
  })

  it('refuses with the faults of the checks', () => {
    const bad = readSample({ in: 'safe-haven', add: 'type Notice { text: String } type Warning { text: String }' })
    expect(() => composeSupergraph(bad)).toThrow(CompositionRefused)
    expect(() => composeSupergraph(bad)).toThrow(
      /^The schemas are refused \(2 faults\):\n {2}safe-haven: Notice\.text is not .*\n {2}safe-haven: Warning\.text is not/,
    )
  })

  it('refuses with the faults that composition itself finds', () => {
    const bad = readSample({ in: 'safe-haven', change: [['kind: String!', 'kind: Int!']] })
    expect(() => composeSupergraph(bad)).toThrow(/1 fault\):\n.*Source\.kind/)
  })
})
