import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { announceDemo, forgetDemo, projectRoot, type Stack, startStack } from '@crisis-record/local-stack'
import { ask } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'

const home = mkdtempSync(join(tmpdir(), 'crisis-record-demo-'))
let stack: Stack
let requestId: string
beforeAll(async () => {
  stack = await startStack({ home, environment: unhurried })
  const token = await stack.token('liaison')
  const look = () => ask({ url: stack.url, token, purpose: 'TREAT', variables: { nhsNumber: '9990000018' } })
  await untilWhole(look)
  requestId = (await look()).headers.get('request-id') ?? ''
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const command = join(projectRoot, 'packages/local-stack/dist/audit-verify.js')
const verify = (...args: string[]) =>
  new Promise<{ code: unknown; out: string }>((resolve) => {
    const env = { PATH: process.env['PATH'], CRISIS_RECORD_HOME: home, POSTGRES_PORT: String(stack.ports.postgres) }
    execFile(process.execPath, [command, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, out: stdout + stderr }),
    )
  })
const asRecorded = { code: 0, out: expect.stringMatching(/^The chain holds together: [1-9].* kept elsewhere say/) }

describe('npm run audit:verify, without options', () => {
  it('verifies the demo that runs, against the anchors of its gateway', async () => {
    const anchors = stack.describe('gateway').environment['AUDIT_ANCHORS_FILE'] ?? ''
    for (let tries = 0; tries < 600 && statSync(anchors).size === 0; tries++) await sleep(100)
    announceDemo(home, { url: stack.url, issuer: 'http://localhost', agencies: {} })
    const { code, out } = await verify()
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('kept elsewhere say') })
  })

  it('verifies the demo that is stopped, and leaves no database running', async () => {
    forgetDemo(home)
    await stack.stop()
    expect(await verify()).toEqual(asRecorded)
    expect(await verify()).toEqual(asRecorded)
  })

  it('and then says why something was shown', async () => {
    const { code, out } = await verify('--explain', requestId)
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`request ${requestId}: AUTHORISED, Morgan Ellery`) })
    expect(out).toMatch(/^ {2}CRISIS_PLAN at ZM001: permitted, IMPLIED_CONSENT$/m)
    expect(out).toMatch(/^ {2}SUBSTANCE_USE at ZD001: permitted, EXPLICIT_CONSENT, by statement /m)
    expect(out).toMatch(/request .*: COMPLETED, about 9990000018\n {2}the client got the answer\n/)
  })

  it('says so where there is no demo', async () => {
    rmSync(home, { recursive: true })
    expect(await verify()).toEqual({ code: 2, out: expect.stringContaining('There is no demo in') })
  })

  it('has help', async () => {
    expect(await verify('--help')).toEqual({ code: 0, out: expect.stringContaining('Usage: npm run audit:verify') })
  })
})
