import { mkdtempSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startPostgres } from '@crisis-record/local-stack'
import { demoAgreementFile } from '@crisis-record/policy'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Log, LogFields } from '../src/observe/log.js'
import { startTestSubgraph, type TestSubgraph } from '../src/testing/index.js'
import { definition } from './subgraph/subgraph.js'

const demo = readFileSync(demoAgreementFile, 'utf8')
const directory = mkdtempSync(join(tmpdir(), 'agreement-change-'))
const path = join(directory, 'agreement.yaml')
let version = 1

/** The demonstration's agreement under a new version, with what is replaced. */
function changed(from: string, to: string): string {
  if (!demo.includes(from)) throw new Error(`not in the agreement: ${from}`)
  version++
  return demo.replace('version: demo-1', `version: demo-${version}`).replace(from, to)
}
const gp = 'without: [POLICE_CONTACT, THIRD_PARTY]'
const gpWithoutPlans = () => changed(gp, 'without: [POLICE_CONTACT, THIRD_PARTY, CRISIS_PLAN]')
const gpAsBefore = () => changed(gp, gp)

let agency: TestSubgraph<unknown>
let lines: (readonly [string, LogFields | undefined])[] = []
const take = (message: string, fields?: LogFields) => void lines.push([message, fields])
const log = { debug: take, info: take, warn: take, error: take } as unknown as Log
let stopPostgres: () => Promise<void>

beforeAll(async () => {
  const postgres = await startPostgres()
  stopPostgres = () => postgres.stop()
  writeFileSync(path, demo)
  agency = await startTestSubgraph(definition, {
    databaseUrl: await postgres.createDatabaseWithRoles('agreement_change'),
    followAgreement: true,
    environment: { SHARING_AGREEMENT_FILE: path },
    log,
  })
})
afterAll(async () => {
  await agency.stop()
  await stopPostgres()
  rmSync(directory, { recursive: true, force: true })
})
beforeEach(() => {
  lines = []
})

const said = async (message: string): Promise<LogFields> => {
  for (let waited = 0; waited < 60_000; waited += 20) {
    const found = lines.find(([text]) => text === message)
    if (found !== undefined) return found[1] ?? {}
    await sleep(20)
  }
  throw new Error(`never logged: ${message}; logged: ${lines.map(([text]) => text).join('; ')}`)
}
const applied = () => said('a new sharing agreement applies from now on')
/** What a GP is shown who holds a token for a crisis plan. */
const sees = async (): Promise<boolean> => {
  const { json } = await agency.askPatient('9990000018', 'notes { text }', { permit: ['CRISIS_PLAN'], role: 'GP', purpose: 'TREAT' })
  const [patient] = (json as { data: { _entities: { notes: unknown }[] } }).data._entities
  return patient?.notes !== null
}

describe('a change of the sharing agreement, while an agency runs', () => {
  it.each([
    ['written over', (text: string) => writeFileSync(path, text)],
    [
      'put in its place by renaming, as editors do',
      (text: string) => {
        writeFileSync(`${path}.new`, text)
        renameSync(`${path}.new`, path)
      },
    ],
    [
      'removed and made anew',
      (text: string) => {
        unlinkSync(path)
        writeFileSync(path, text)
      },
    ],
  ])('applies to the very next request when the file is %s', async (_how, write) => {
    expect(await sees()).toBe(true)
    write(gpWithoutPlans())
    expect(await applied()).toEqual({ version: `demo-${version}`, count: 1 })
    expect(await sees()).toBe(false)
    expect(lines).toContainEqual(['a role loses a category', { role: 'GP', purpose: 'TREAT', category: 'CRISIS_PLAN' }])
    lines = []
    write(gpAsBefore())
    await applied()
    expect(await sees()).toBe(true)
  })

  it('with a fault changes nothing, and the log says line and key', async () => {
    writeFileSync(
      path,
      gpWithoutPlans().replace('basis: ROLE, ceiling: [choices], may: [RECORD]', 'basis: ROLL, ceiling: [choices], may: [RECORD]'),
    )
    const fault = await said('the new sharing agreement has a fault, the one in force stays')
    expect(fault).toEqual({
      line: expect.any(Number),
      key: expect.stringMatching(/^roles\..*\.basis$/),
      fault: expect.stringContaining('"ROLL"'),
    })
    expect(await sees()).toBe(true)
  })

  it('under the same version changes nothing', async () => {
    writeFileSync(path, gpAsBefore())
    await applied()
    writeFileSync(path, readFileSync(path, 'utf8').replace(gp, 'without: [CRISIS_PLAN]'))
    await said('the sharing agreement was changed under the same version, the one in force stays: give it a new version')
    expect(await sees()).toBe(true)
  })

  it('half written is waited for', async () => {
    const text = gpWithoutPlans()
    // What is written so far can be read, and says something else.
    const half = text.slice(0, text.indexOf('  CRISIS_CLINICIAN:'))
    for (let at = 0; at < 8; at++) {
      writeFileSync(path, `${half}# ${at}\n`)
      await sleep(100)
      expect(lines).toEqual([])
    }
    writeFileSync(path, text)
    expect(await applied()).toMatchObject({ count: 1 })
    writeFileSync(path, gpAsBefore())
    await sleep(1)
  })

  it('to a file that is gone keeps the one in force', async () => {
    lines = []
    unlinkSync(path)
    await said('the sharing agreement cannot be read, the one in force stays')
    const before = await sees()
    writeFileSync(path, gpWithoutPlans())
    await applied()
    expect([typeof before, await sees()]).toEqual(['boolean', false])
  })
})
