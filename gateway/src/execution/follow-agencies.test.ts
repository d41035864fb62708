import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseAgencies } from '@crisis-record/contract/agencies'
import type { LogFields } from '../log.js'
import type { ListedAgencies } from './agency-roster.js'
import { type FollowedAgencies, followAgencies } from './follow-agencies.js'

const haven = (n: number) =>
  `      - { odsCode: ZS00${String(n)}, name: Haven ${String(n)}, url: 'http://127.0.0.1:410${String(n)}/graphql' }\n`
const kind = (name: string, code: string, several = false) =>
  `  - kind: ${name}\n    schema: ${name}.graphql\n    several: ${String(several)}\n    carries: []\n    instances:\n${
    several ? '' : `      - { odsCode: ${code}, name: ${name}, url: 'http://127.0.0.1/${code}' }\n`
  }`
const file = (...havens: number[]) =>
  `kinds:\n${kind('patient-index', 'ZP001')}${kind('consent-registry', 'ZC001')}${kind('access-audit', 'ZA001')}${kind('safe-haven', '', true)}${havens.map(haven).join('')}`
const keysOf = (...codes: string[]) =>
  Object.fromEntries(['ZP001', 'ZC001', 'ZA001', ...codes].map((code) => [code, [{ kid: code, key: 'k'.repeat(43) }]]))

let directory: string
let followed: FollowedAgencies
let replaced: ListedAgencies[]
let logged: [string, LogFields | undefined][]
const path = (name: string) => join(directory, name)
/** As editors do: a new file in the old one's place. */
const write = (name: string, text: string) => {
  writeFileSync(path(`${name}.new`), text)
  renameSync(path(`${name}.new`), path(name))
}
const said = () => logged.map(([message, fields]) => [message, fields?.agency ?? fields?.key ?? fields?.count])
async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!holds() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(holds()).toBe(true)
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'follow-agencies-'))
  write('agencies.yaml', file(1))
  write('keys.json', JSON.stringify(keysOf('ZS001')))
  replaced = []
  logged = []
  const note = (message: string, fields?: LogFields) => void logged.push([message, fields])
  followed = followAgencies({
    agenciesFile: path('agencies.yaml'),
    requestKeysFile: path('keys.json'),
    start: { agencies: parseAgencies(file(1)), keys: keysOf('ZS001') },
    replace: (listed) => void replaced.push(listed),
    log: { debug: note, info: note, warn: note, error: note },
    everyMs: 20,
  })
})
afterEach(() => {
  followed.stop()
  rmSync(directory, { recursive: true })
})

const havens = () =>
  followed
    .agencies()
    .kinds.at(-1)
    ?.instances.map(({ odsCode }) => odsCode)

describe('the files of the agencies, changed while the gateway runs', () => {
  it('apply once both know a new agency, the keys written first', async () => {
    write('keys.json', JSON.stringify(keysOf('ZS001', 'ZS002')))
    write('agencies.yaml', file(1, 2))
    await until(() => havens()?.length === 2)
    expect(replaced.at(-1)?.keys).toEqual(keysOf('ZS001', 'ZS002'))
    expect(said()).toContainEqual(['an agency was added', 'ZS002'])
  })

  it('apply once both know a new agency, the keys written last', async () => {
    write('agencies.yaml', file(1, 2))
    await until(() => logged.length > 0)
    expect(said()).toEqual([['an agency has no request key, so the agencies stay as they are', 'ZS002']])
    expect([havens(), replaced]).toEqual([['ZS001'], []])
    write('keys.json', JSON.stringify(keysOf('ZS001', 'ZS002')))
    await until(() => havens()?.length === 2)
  })

  it('take an agency out', async () => {
    write('keys.json', JSON.stringify(keysOf('ZS001', 'ZS002')))
    write('agencies.yaml', file(2))
    await until(() => havens()?.join() === 'ZS002')
    expect(said()).toContainEqual(['an agency was taken out', 'ZS001'])
  })

  it.each([
    {
      what: 'no YAML',
      name: 'agencies.yaml',
      text: 'kinds: [',
      says: 'the new list of agencies has a fault, so the agencies stay as they are',
    },
    {
      what: 'no agency of a kind',
      name: 'agencies.yaml',
      text: file(),
      says: 'the new list of agencies has a fault, so the agencies stay as they are',
    },
    {
      what: 'an agency given twice',
      name: 'agencies.yaml',
      text: file(1, 1),
      says: 'the new list of agencies has a fault, so the agencies stay as they are',
    },
    {
      what: 'a kind of its own',
      name: 'agencies.yaml',
      text: file(1) + kind('primary-care', 'ZG001'),
      says: 'a kind of agency was added or taken out, which a gateway learns at its start alone',
    },
    { what: 'no keys', name: 'keys.json', text: '{', says: 'the new request keys have a fault, so the agencies stay as they are' },
    {
      what: 'a key that is none',
      name: 'keys.json',
      text: '{"ZS001":[{}]}',
      says: 'the new request keys have a fault, so the agencies stay as they are',
    },
    {
      what: 'too few keys',
      name: 'keys.json',
      text: JSON.stringify(keysOf()),
      says: 'an agency has no request key, so the agencies stay as they are',
    },
  ])('with $what change nothing, and the log says why', async ({ name, text, says }) => {
    write(name, text)
    await until(() => logged.length > 0)
    expect(logged.map(([message]) => message)).toContain(says)
    expect([havens(), replaced]).toEqual([['ZS001'], []])
    expect(JSON.stringify(logged)).not.toContain('k'.repeat(43))
  })

  it('are mended by the next text without a fault', async () => {
    write('agencies.yaml', 'kinds: [')
    await until(() => logged.length > 0)
    write('keys.json', JSON.stringify(keysOf('ZS002')))
    write('agencies.yaml', file(2))
    await until(() => havens()?.join() === 'ZS002')
  })
})
