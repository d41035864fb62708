import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { demoAgreementFile } from '@crisis-record/policy'
import type { EventEntry, Log } from '@crisis-record/subgraph-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type RealRegistry, startRealRegistry } from './real-registry.js'

const demo = readFileSync(demoAgreementFile, 'utf8')
const directory = mkdtempSync(join(tmpdir(), 'registry-agreement-'))
const path = join(directory, 'agreement.yaml')
let real: RealRegistry
let lines: string[] = []
const take = (message: string) => void lines.push(message)
const log = { debug: take, info: take, warn: take, error: take } as unknown as Log

beforeAll(async () => {
  writeFileSync(path, demo)
  real = await startRealRegistry(5, { agreementFile: path, log })
})
afterAll(async () => {
  await real.stop()
  rmSync(directory, { recursive: true, force: true })
})
beforeEach(() => {
  lines = []
  real.audit.events.length = 0
})

const gp = 'without: [POLICE_CONTACT, THIRD_PARTY]'
function change(version: string, without: string): string {
  const text = demo.replace('version: demo-1', `version: ${version}`).replace(gp, `without: [${without}]`)
  if (text === demo) throw new Error('nothing was changed')
  return text
}
async function until<T>(what: string, find: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let waited = 0; waited < 60_000; waited += 20) {
    const found = await find()
    if (found !== undefined) return found
    await sleep(20)
  }
  throw new Error(`never: ${what}; logged: ${lines.join('; ')}`)
}
const logged = (message: string) => until(message, () => (lines.includes(message) ? message : undefined))
const applied = () => logged('a new sharing agreement applies from now on')
const event = (version: string) =>
  until(`event of ${version}`, () => real.audit.events.find(({ agreementVersion }) => agreementVersion === version))
const asked = async () => {
  const { authorisation } = await real.ask({ person: '9990000018', roles: [{ role: 'GP', organisation: 'ZG001' }] })
  return { version: authorisation?.agreementVersion, plan: authorisation?.agencies['ZM001']?.permit.includes('CRISIS_PLAN') }
}
const kept = () => real.sql(`SELECT version, document FROM agreement_applied JOIN agreement USING (version) ORDER BY sequence`)

describe('the registry', () => {
  it('keeps and puts on record the agreement it first starts with', async () => {
    await real.restart()
    expect(await until('kept', async () => ((await kept()).length > 0 ? kept() : undefined))).toEqual([
      { version: 'demo-1', document: demo },
    ])
  })

  it('puts a change on record, with its effect, before it applies', async () => {
    const before: unknown[] = []
    real.audit.onEvent = async ({ agreementVersion }: EventEntry) => {
      if (agreementVersion === 'demo-2') before.push(await asked(), await kept())
    }
    writeFileSync(path, change('demo-2', 'POLICE_CONTACT, THIRD_PARTY, CRISIS_PLAN'))
    await applied()
    real.audit.onEvent = undefined
    expect(await asked()).toEqual({ version: 'demo-2', plan: false })
    expect(before).toEqual([{ version: 'demo-1', plan: true }, [{ version: 'demo-1', document: demo }]])
    expect(await event('demo-2')).toMatchObject({
      event: 'AGREEMENT_APPLIED',
      subjects: [{ type: 'AGREEMENT', id: 'demo-2', became: 'APPLIED' }],
      facts: { previous: 'demo-1', changes: '1', effect: ['GP, for TREAT, loses CRISIS_PLAN'] },
    })
  })

  it('goes on with the one in force until the audit takes the event', async () => {
    real.audit.refuse(true)
    writeFileSync(path, change('demo-3', 'POLICE_CONTACT, THIRD_PARTY'))
    await logged('the new sharing agreement cannot be put on record, the one in force stays')
    expect(await asked()).toEqual({ version: 'demo-2', plan: false })
    expect(await kept()).toHaveLength(2)
    real.audit.refuse(false)
    await applied()
    expect(await asked()).toEqual({ version: 'demo-3', plan: true })
    expect(real.audit.events.filter(({ agreementVersion }) => agreementVersion === 'demo-3')).toHaveLength(1)
  })

  it('takes no other document under a version that ever applied, also after a restart', async () => {
    writeFileSync(path, change('demo-2', 'POLICE_CONTACT'))
    await logged('the new sharing agreement cannot be put on record, the one in force stays')
    await real.restart()
    await logged('the new sharing agreement cannot be put on record, the one in force stays')
    expect(await asked()).toEqual({ version: 'demo-3', plan: true })
    expect(real.audit.events).toEqual([])
  })

  it('goes back to an earlier version, and says so again', async () => {
    writeFileSync(path, change('demo-2', 'POLICE_CONTACT, THIRD_PARTY, CRISIS_PLAN'))
    await applied()
    expect(await asked()).toEqual({ version: 'demo-2', plan: false })
    expect((await event('demo-2')).facts).toMatchObject({ previous: 'demo-3' })
    expect((await kept()).map((row) => (row as { version: string }).version)).toEqual(['demo-1', 'demo-2', 'demo-3', 'demo-2'])
  })

  it('goes on, after a restart, with what applied last until a file changed meanwhile is on record', async () => {
    real.audit.refuse(true)
    writeFileSync(path, change('demo-4', 'POLICE_CONTACT, THIRD_PARTY'))
    await real.restart()
    expect(await asked()).toEqual({ version: 'demo-2', plan: false })
    real.audit.refuse(false)
    await applied()
    expect(await asked()).toEqual({ version: 'demo-4', plan: true })
    expect(await event('demo-4')).toMatchObject({ facts: { previous: 'demo-2', effect: ['GP, for TREAT, gains CRISIS_PLAN'] } })
  })

  it.each([
    ['changed', `UPDATE agreement SET document = ''`],
    ['removed', `DELETE FROM agreement_applied`],
    ['emptied', `TRUNCATE agreement, agreement_applied`],
  ])('keeps agreements so that none can be %s, by the owner of the store either', async (_what, statement) => {
    await expect(real.sql(statement)).rejects.toThrow('an agreement that applied is kept as it was')
  })
})
