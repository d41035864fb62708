import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { AgenciesError, type AgenciesFault, instancesOf, namesOfOrganisations, parseAgencies } from './agencies.js'

const committed = readFileSync(new URL('../../../gateway/agencies.yaml', import.meta.url), 'utf8')

/** Ten of ten of ten of ten: it would grow beyond measure were it resolved. */
const manyAliases = `kinds: &a [x]\n${['b', 'c', 'd', 'e']
  .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcd'[i]}`).join(', ')}]`)
  .join('\n')}`

describe('the agencies file', () => {
  it('names kinds, each with agencies that know their kind', () => {
    const { kinds } = parseAgencies(committed)
    expect(kinds.length).toBeGreaterThan(7)
    for (const { kind, instances } of kinds) expect(new Set(instances.map((agency) => agency.kind))).toEqual(new Set([kind]))
  })

  it('may name several agencies of a kind that may have several, in their order', () => {
    const text = committed.replace(/(\n.*ZD001.*)/, "$1\n      - { odsCode: ZD002, name: Another, url: 'http://127.0.0.1:4999/graphql' }")
    expect(instancesOf(parseAgencies(text), 'substance-misuse').map(({ odsCode }) => odsCode)).toEqual(['ZD001', 'ZD002'])
  })

  it('may say whom to telephone out of hours, and may not', () => {
    const without = committed.replace(", outOfHours: '01632 960707'", '')
    const numberOf = (text: string) => instancesOf(parseAgencies(text), 'substance-misuse').map(({ outOfHours }) => outOfHours)
    expect([numberOf(committed), numberOf(without)]).toEqual([['01632 960707'], [undefined]])
  })

  it('names organisations that staff work for besides', () => {
    const { organisations } = parseAgencies(committed)
    expect(organisations).toContainEqual({ odsCode: 'ZT001', name: 'Northmoor Council' })
    expect(namesOfOrganisations(parseAgencies(committed))).toEqual(
      expect.arrayContaining([{ odsCode: 'ZM001', name: 'Northmoor Mental Health Trust' }, ...organisations]),
    )
  })

  const cases: { fault: string; change: (text: string) => string; on: string; key: string; message: string }[] = [
    {
      fault: 'an unknown kind',
      change: (text) => text.replace('kind: safe-haven', 'kind: ghost-train'),
      on: 'kind: ghost-train',
      key: 'kinds.5.kind',
      message: 'Invalid option',
    },
    {
      fault: 'an unknown category',
      change: (text) => text.replace('[SUBSTANCE_USE]', '[SUBSTANCES]'),
      on: '[SUBSTANCES]',
      key: 'kinds.7.carries.0',
      message: 'Invalid option',
    },
    {
      fault: 'a category given twice',
      change: (text) => text.replace('[SUBSTANCE_USE]', '[SUBSTANCE_USE, SUBSTANCE_USE]'),
      on: 'SUBSTANCE_USE, SUBSTANCE_USE',
      key: 'kinds.7.carries.1',
      message: 'the category SUBSTANCE_USE is given twice',
    },
    {
      fault: 'an item label given twice',
      change: (text) => text.replace('[SEXUAL_HEALTH, DOMESTIC_ABUSE]', '[SEXUAL_HEALTH, SEXUAL_HEALTH]'),
      on: 'SEXUAL_HEALTH, SEXUAL_HEALTH',
      key: 'kinds.7.itemLabels.1',
      message: 'the category SEXUAL_HEALTH is given twice',
    },
    {
      fault: 'an item label that the fields carry already',
      change: (text) => text.replace('[SEXUAL_HEALTH, DOMESTIC_ABUSE]', '[SUBSTANCE_USE]'),
      on: 'itemLabels: [SUBSTANCE_USE]',
      key: 'kinds.7.itemLabels.0',
      message: 'the category SUBSTANCE_USE is among carries already: take it out here',
    },
    {
      fault: 'an organisation with the code of an agency',
      change: (text) => text.replace('odsCode: ZT001', 'odsCode: ZM001'),
      on: 'Northmoor Council',
      key: 'organisations.0.odsCode',
      message: 'the ODS code ZM001 is given twice',
    },
    {
      fault: 'an unknown key',
      change: (text) => text.replace('several: false', 'several: false\n    secret: true'),
      on: 'kind: patient-index',
      key: 'kinds.0',
      message: 'Unrecognized key: "secret"',
    },
    {
      fault: 'a missing key',
      change: (text) => text.replace('    several: false\n', ''),
      on: 'kind: patient-index',
      key: 'kinds.0.several',
      message: 'Invalid input: expected boolean, received undefined',
    },
    {
      fault: 'an ODS code in small letters',
      change: (text) => text.replace('ZD001', 'zd001'),
      on: 'odsCode: zd001',
      key: 'kinds.7.instances.0.odsCode',
      message: 'must be an ODS code: 3 to 10 capital letters and digits',
    },
    {
      fault: 'an ODS code given twice',
      change: (text) => text.replace('ZD001', 'ZG001'),
      on: 'Bridgeway',
      key: 'kinds.7.instances.0.odsCode',
      message: 'the ODS code ZG001 is given twice',
    },
    {
      fault: 'an address given twice',
      change: (text) => text.replace('4107', '4106'),
      on: 'Bridgeway',
      key: 'kinds.7.instances.0.url',
      message: 'the address http://127.0.0.1:4106/graphql is given twice',
    },
    {
      fault: 'a kind given twice',
      change: (text) => text.replace('kind: substance-misuse', 'kind: primary-care'),
      on: 'kind: primary-care',
      key: 'kinds.7.kind',
      message: 'the kind primary-care is given twice',
    },
    {
      fault: 'an address that is not http',
      change: (text) => text.replace('http://127.0.0.1:4107', 'file:///etc'),
      on: 'Bridgeway',
      key: 'kinds.7.instances.0.url',
      message: 'must be an http or https address',
    },
    {
      fault: 'a telephone number that is none',
      change: (text) => text.replace("'01632 960707'", "'ask the <b>ward</b>'"),
      on: 'Bridgeway',
      key: 'kinds.7.instances.0.outOfHours',
      message: 'must be a telephone number in quotes: digits and spaces',
    },
    {
      fault: 'a telephone number that lost its quotes, and with them its first digit',
      change: (text) => text.replace("'01632 960707'", '01632960707'),
      on: 'Bridgeway',
      key: 'kinds.7.instances.0.outOfHours',
      message: 'Invalid input: expected string',
    },
    {
      fault: 'a schema outside the repository',
      change: (text) => text.replace('subgraphs/substance-misuse/schema.graphql', '/etc/schema.graphql'),
      on: 'schema: /etc/schema.graphql',
      key: 'kinds.7.schema',
      message: 'must be the path of a .graphql file, from the root of the repository',
    },
    {
      fault: 'two agencies of a kind that has one',
      change: (text) =>
        text.replace(/(\n.*ZG001.*)/, "$1\n      - { odsCode: ZG002, name: Another, url: 'http://127.0.0.1:4998/graphql' }"),
      on: 'instances:',
      key: 'kinds.6.instances',
      message: 'must list exactly one agency, since several is false: its fields need not be lists',
    },
    {
      fault: 'a name given twice',
      change: (text) => text.replace('Bridgeway Recovery Service', 'Harbour Lane Surgery'),
      on: 'ZD001',
      key: 'kinds.7.instances.0.name',
      message: 'the name Harbour Lane Surgery is given twice',
    },
    {
      fault: 'no agency of a kind',
      change: (text) => text.replace(/instances:\n.*ZD001.*\n/, 'instances: []\n'),
      on: 'instances: []',
      key: 'kinds.7.instances',
      message: 'must list an agency: without one nothing can be asked',
    },
    {
      fault: 'no access audit',
      change: (text) => text.replace(/ {2}- kind: access-audit[^]*?(?=\n\n)/, ''),
      on: 'kinds:',
      key: 'kinds',
      message: 'the kind access-audit is missing: nothing can be shown without it',
    },
    {
      fault: 'a key given twice in one map',
      change: (text) => `${text}kinds: []\n`,
      on: 'kinds: []',
      key: '',
      message: 'Map keys must be unique',
    },
    { fault: 'an alias of nothing', change: () => 'kinds: *none', on: 'kinds', key: '', message: 'Unresolved alias' },
    { fault: 'aliases of aliases', change: () => manyAliases, on: 'kinds', key: '', message: 'Excessive alias count' },
    { fault: 'an empty file', change: () => '', on: '', key: '', message: 'Invalid input: expected object, received null' },
  ]

  it.each(cases)('$fault is refused with its line and key', ({ change, on, key, message }) => {
    const changed = change(committed)
    expect(changed).not.toBe(committed)
    const [fault, ...others] = faultsOf(changed)
    expect(others).toEqual([])
    expect(fault?.message).toMatch(message)
    expect(fault?.key).toBe(key)
    expect(changed.split('\n')[(fault?.line ?? 0) - 1]).toContain(on)
  })

  it('tells all faults at once, in words', () => {
    const changed = committed.replace('ZD001', 'x').replace('several: true', 'several: maybe')
    expect(() => parseAgencies(changed)).toThrow(
      /^The agencies file has 2 faults:\n {2}line \d+, kinds\.3\.several: .*\n {2}line \d+, kinds/,
    )
  })
})

function faultsOf(text: string): readonly AgenciesFault[] {
  try {
    parseAgencies(text)
    return []
  } catch (error) {
    if (error instanceof AgenciesError) return error.faults
    throw error
  }
}
