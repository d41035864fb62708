import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoAgreementFile } from '@crisis-record/policy'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type RealRegistry, startRealRegistry } from './real-registry.js'

const demo = fileURLToPath(demoAgreementFile)
const directory = mkdtempSync(join(tmpdir(), 'agreement-command-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(directory, name), text)
  return join(directory, name)
}
const text = readFileSync(demo, 'utf8')
const faulty = file(
  'faulty.yaml',
  text
    .replace('RISK: { basis: IMPLIED,', 'RISK: { basis: IMPLID,')
    .replace('SAFETY_ALERTS: { basis: ROLE }', 'SAFETY_ALERTS: { basis: ROLE, sealed: true }'),
)
const next = file(
  'next.yaml',
  text.replace('version: demo-1', 'version: demo-2').replace('without: [POLICE_CONTACT, THIRD_PARTY]', 'without: [THIRD_PARTY, RISK]'),
)
const same = file('same.yaml', text.replace('minutes: 60', 'minutes: 30'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** The built command, as `npm run agreement` starts it. */
function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const main = fileURLToPath(new URL('../dist/agreement/command/main.js', import.meta.url))
  return new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [main, ...args], { env: environment }, (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, out, err }),
    )
  })
}
const lineOf = (path: string, part: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(part)) + 1

describe('npm run agreement', () => {
  it('-- check says every fault by line and key, and exits 1', async () => {
    const { code, out, err } = await run(['check', faulty])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`faulty.yaml, line ${lineOf(faulty, 'IMPLID')}: categories.RISK.basis "IMPLID" is not a basis`)
    expect(err).toContain(`line ${lineOf(faulty, 'sealed: true')}: categories.SAFETY_ALERTS.sealed is not a key we know here`)
  })

  it('-- check has nothing against the demonstration’s', async () => {
    const { code, out } = await run(['check', demo])
    expect([code, out]).toEqual([0, expect.stringContaining('without faults: version demo-1')])
  })

  it('-- diff says who gains and loses what', async () => {
    const { code, out } = await run(['diff', demo, next])
    expect([code, out]).toEqual([
      0,
      'From version demo-1 to version demo-2: 2 changes.\n  GP, for TREAT, gains POLICE_CONTACT\n  GP, for TREAT, loses RISK\n',
    ])
  })

  it('-- diff says that a change under the same version would be refused', async () => {
    const { code, err } = await run(['diff', demo, same])
    expect([code, err]).toEqual([1, expect.stringContaining('give it a new version')])
  })

  it('-- explain says why, of any file', async () => {
    const asked = ['explain', '--role', 'GP', '--purpose', 'TREAT', '--category', 'RISK']
    expect((await run(asked)).out).toContain('it is shared (IMPLIED_CONSENT)')
    expect((await run([...asked, '--file', next])).out).toContain('beyond what GP may ever see')
    expect((await run([...asked, '--source-kind', 'police'], { SHARING_AGREEMENT_FILE: same })).out).toContain(
      'this kind of agency is quiet',
    )
  })

  it.each([
    [[], 2, /npm run agreement -- check FILE/],
    [['--help'], 0, /npm run agreement -- check FILE/],
    [['explain', '--help'], 0, /npm run agreement -- explain/],
    [['chek'], 2, /There is no command chek/],
    [['__proto__'], 2, /There is no command __proto__/],
    [['check'], 2, /Name one file/],
    [['check', '/nowhere/at.yaml'], 1, /There is no file \/nowhere\/at.yaml/],
    [['check', directory], 1, /That is a folder/],
    [['explain', '--role', 'GP', '--purpose', 'TREAT'], 2, /--category is missing: give one of DEMOGRAPHICS/],
    [['explain', '--role', 'BARBER', '--purpose', 'TREAT', '--category', 'RISK'], 2, /--role BARBER is not known/],
    [['explain', '--roll', 'GP'], 2, /Unknown option '--roll'/],
    [['explain', '--role', 'GP', '--purpose', 'TREAT', '--category', 'RISK', '--version', 'demo-1'], 2, /set DATABASE_URL/],
    [['diff', demo], 2, /Name two files/],
  ])('%j exits %i', async (args, code, says) => {
    const ended = await run(args)
    expect(ended.code).toBe(code)
    expect(ended.out + ended.err).toMatch(says)
  })
})

describe('npm run agreement -- explain --version', () => {
  const path = file('followed.yaml', text)
  let real: RealRegistry
  beforeAll(async () => {
    real = await startRealRegistry(1, { agreementFile: path, log: silent })
  })
  afterAll(() => real.stop())
  const silent = Object.fromEntries(['debug', 'info', 'warn', 'error'].map((level) => [level, () => undefined])) as never

  it('explains by what applied then, though another applies now', async () => {
    writeFileSync(path, readFileSync(next, 'utf8'))
    const versions = () => real.sql('SELECT version FROM agreement_applied ORDER BY sequence')
    while ((await versions()).length < 2) await new Promise((resolve) => setTimeout(resolve, 50))
    const explain = (version: string) =>
      run(['explain', '--role', 'GP', '--purpose', 'TREAT', '--category', 'RISK', '--version', version], { DATABASE_URL: real.databaseUrl })
    expect((await explain('demo-1')).out).toContain('Under version demo-1 of the agreement, RISK is within what GP may see')
    expect((await explain('demo-2')).out).toContain('Under version demo-2 of the agreement, RISK is beyond what GP may ever see')
    expect(await explain('demo-0')).toMatchObject({
      code: 1,
      err: 'No agreement of version demo-0 ever applied here. There were demo-1, demo-2.\n',
    })
  })
})
