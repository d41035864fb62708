import { describe, expect, it } from '@jest/globals'
import { labelSpecUrl } from '@crisis-record/contract/labels'
import { composeSupergraph } from './compose-supergraph.js'
import { loadSupergraph, SupergraphRefused } from './load-supergraph.js'
import { readSample } from './testing/describe-refusals.js'

const { supergraph, lock } = composeSupergraph(readSample())
const link = `  @link(url: "${labelSpecUrl}", import: ["@consent", "@roles", "@unrestricted"])`

describe('loading a supergraph', () => {
  it('gives its labels, and a schema for callers', () => {
    const loaded = loadSupergraph({ supergraph, lock })
    expect(loaded.sdl).toBe(supergraph)
    expect(loaded.labels.get('ContactDetails.address')).toEqual([
      { kind: 'consent', category: 'CONTACT_DETAILS' },
      { kind: 'consent', category: 'LOCATION' },
    ])
    expect(loaded.apiSchema.getQueryType()?.getFields()['patient']?.type.toString()).toBe('Patient')
  })

  const refused: { what: string; supergraph?: string; lock?: string; because: string }[] = [
    { what: 'text that is not GraphQL', supergraph: 'type {', because: 'it is not GraphQL: Syntax Error' },
    {
      what: 'no label feature',
      supergraph: supergraph.replace(link, ''),
      because: `it has no label feature: nothing links ${labelSpecUrl}`,
    },
    {
      what: 'an unknown version of it',
      supergraph: supergraph.replace('labels/v1.0', 'labels/v9.0'),
      because: 'it uses an unknown version of the label feature, https://specs.crisis-record.example/labels/v9.0',
    },
    {
      what: 'labels under another name',
      supergraph: supergraph.replace('"@consent"', '{ name: "@consent", as: "@agree" }'),
      because: 'it imports @consent under another name, @agree',
    },
    {
      what: 'labels in a namespace',
      supergraph: supergraph.replace(link, `  @link(url: "${labelSpecUrl}", as: "crisis")`),
      because: 'it gives the label feature the name "crisis"',
    },
    {
      what: 'a label defined otherwise',
      supergraph: supergraph.replace('@consent(category: String!) repeatable', '@consent(category: String)'),
      because: 'it defines @consent in its own way',
    },
    {
      what: 'an unclassified field',
      supergraph: supergraph.replace(/(?<=visits.*) @consent\(category: "COMMUNITY_CONTACT"\)/, ''),
      because: 'Patient.visits is not classified: no label guards it',
    },
    {
      what: 'an unclassified field, locked as such',
      supergraph: supergraph.replace(/(?<=visits.*) @consent\(category: "COMMUNITY_CONTACT"\)/, ''),
      lock: lock.replace('Patient.visits @consent(category: "COMMUNITY_CONTACT")', 'Patient.visits'),
      because: 'Patient.visits is not classified: no label guards it',
    },
    {
      what: 'an unknown category, locked as such',
      supergraph: supergraph.replaceAll('"COMMUNITY_CONTACT"', '"GOSSIP"'),
      lock: lock.replaceAll('"COMMUNITY_CONTACT"', '"GOSSIP"'),
      because: 'Patient.visits names an unknown category, "GOSSIP"',
    },
    {
      what: 'a label that differs from the lock',
      supergraph: supergraph.replaceAll('"COMMUNITY_CONTACT"', '"DEMOGRAPHICS"'),
      because: '- Patient.visits @consent(category: "COMMUNITY_CONTACT")\n    + Patient.visits @consent(category: "DEMOGRAPHICS")',
    },
    {
      what: 'a field that is not in the lock',
      supergraph: supergraph.replace('whatHelped: String', 'whatHelped: String\n  said: String'),
      because: '+ Visit.said @consent(category: "COMMUNITY_CONTACT")',
    },
    { what: 'an empty lock', lock: '', because: '+ Address.lines @consent(category: "CONTACT_DETAILS")' },
    { what: 'no fields', supergraph: supergraph.replace(/^type [^]*?^}/gm, ''), because: 'it has no fields' },
    {
      what: 'what federation cannot read',
      supergraph: supergraph.replace('https://specs.apollo.dev/join/v0.5', 'https://specs.apollo.dev/join/v9.9'),
      because: 'federation cannot read it: ',
    },
  ]

  it.each(refused)('refuses $what', ({ because, ...files }) => {
    const given = { supergraph, lock, ...files }
    expect(given).not.toEqual({ supergraph, lock })
    expect(() => loadSupergraph(given)).toThrow(SupergraphRefused)
    expect(() => loadSupergraph(given)).toThrow(because)
  })

  it('refuses a supergraph that has lost any one label', () => {
    const labels = [...supergraph.matchAll(/(?<!directive )@(consent|roles|unrestricted)\([^)]*\)/g)]
    expect(labels.length).toBeGreaterThan(10)
    for (const { index, 0: label } of labels) {
      const without = supergraph.slice(0, index) + supergraph.slice(index + label.length)
      expect(() => loadSupergraph({ supergraph: without, lock })).toThrow(SupergraphRefused)
    }
  })

  it('shows a long list shortened', () => {
    const opened = supergraph.replace(/(?<!directive )@(consent|roles|unrestricted)\([^)]*\)/g, '')
    expect(() => loadSupergraph({ supergraph: opened, lock })).toThrow(/… and \d+ more/)
  })
})
