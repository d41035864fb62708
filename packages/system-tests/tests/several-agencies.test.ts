import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServiceProcess, findFreePort, type ServiceProcess, startStack, type Stack } from '@crisis-record/local-stack'
import { ask } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'

/** Known to two hospitals and both safe havens. */
const person = '9990000107'
const query = `query ($nhsNumber: ID!, $first: Int = 20) { patient(nhsNumber: $nhsNumber) {
  sharing { category source { odsCode } shared reason }
  attendances(first: $first) { id recordedAt source { odsCode name } }
  visits(first: $first) { id recordedAt source { odsCode name } }
} }`

interface Item {
  readonly id: string
  readonly recordedAt: string
  readonly source: { readonly odsCode: string; readonly name: string }
}

let stack: Stack
let liaison: string
const further: ServiceProcess[] = []
beforeAll(async () => {
  stack = await startStack({ environment: unhurried })
  liaison = await stack.token('liaison')
  await untilWhole(() => look())
})
afterAll(async () => {
  for (const service of further) await service.stop()
  await stack.stop()
})

const look = (first?: number) =>
  ask({
    url: stack.url,
    token: liaison,
    purpose: 'TREAT',
    query,
    variables: { nhsNumber: person, ...(first === undefined ? {} : { first }) },
  })
const items = (patient: Readonly<Record<string, unknown>>, field: string) => patient[field] as Item[]
const codes = (list: readonly Item[]) => [...new Set(list.map(({ source }) => source.odsCode))].sort()
/** As editors do: a new file in the old one's place. */
const replaceFile = (path: string, text: string) => {
  writeFileSync(`${path}.new`, text, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}
async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000
  let held = await holds()
  while (!held && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    held = await holds()
  }
  expect(held).toBe(true)
}

describe('a person known to two hospitals and both safe havens', () => {
  it('has the items of both, each with its source, newest first', async () => {
    const { patient, json } = await look()
    expect(json.errors).toBeUndefined()
    for (const [field, both] of [
      ['attendances', ['ZH001', 'ZH002']],
      ['visits', ['ZS001', 'ZS002']],
    ] as const) {
      const list = items(patient, field)
      expect(codes(list)).toEqual(both)
      expect(list.every(({ id, source }) => id.startsWith(`${source.odsCode}:`))).toBe(true)
      const times = list.map(({ recordedAt }) => recordedAt)
      expect(times).toEqual(times.toSorted().toReversed())
    }
    expect(items(patient, 'attendances').map(({ source }) => source.name)).toContain('Whitecross General Hospital')
  })

  it('has the newest of both together where few are asked for', async () => {
    const all = items((await look()).patient, 'attendances')
    expect(items((await look(3)).patient, 'attendances')).toEqual(all.slice(0, 3))
    expect(codes(all.slice(0, 3))).toEqual(['ZH001', 'ZH002'])
  })

  it('keeps the items of the one while the other is stopped, and the answer names who is missing', async () => {
    await stack.service('acute-hospital-zh002').stop()
    const { patient, json } = await look()
    expect(codes(items(patient, 'attendances'))).toEqual(['ZH001'])
    expect(json.errors?.map(({ path, extensions }) => ({ path, code: extensions.code, source: extensions['source'] }))).toEqual([
      { path: ['patient', 'attendances'], code: 'AGENCY_UNAVAILABLE', source: { odsCode: 'ZH002', name: 'Whitecross General Hospital' } },
    ])
    await stack.service('acute-hospital-zh002').start()
    await untilWhole(() => look())
    expect(codes(items((await look()).patient, 'attendances'))).toEqual(['ZH001', 'ZH002'])
  })

  it('keeps the items of the one where they refuse the other, and sharing says so by source', async () => {
    const statement = {
      ...{ effect: 'REFUSE', authority: 'PERSON', how: 'IN_PERSON', givenAt: new Date().toISOString() },
      scope: { categories: ['HOSPITAL_CONTACT'], sources: ['ZH002'], emergencyExcepted: false },
    }
    const recorded = await ask({
      ...{ url: stack.url, token: liaison, purpose: 'PATRQT' },
      query: `mutation ($input: RecordStatementInput!) { recordStatement(input: $input) { outcome faults { field code } } }`,
      variables: { input: { nhsNumber: person, expectedVersion: 0, statement, consequenceExplained: true } },
    })
    expect(recorded.json).toMatchObject({ data: { recordStatement: { outcome: 'RECORDED', faults: [] } } })
    const { patient, json, text } = await look()
    expect(json.errors).toBeUndefined()
    expect(codes(items(patient, 'attendances'))).toEqual(['ZH001'])
    const rows = patient['sharing'] as { category: string; source: { odsCode: string } | null; shared: boolean; reason: string | null }[]
    expect(rows.filter(({ category }) => category === 'HOSPITAL_CONTACT')).toEqual([
      expect.objectContaining({ source: null, shared: true }),
      expect.objectContaining({ source: { odsCode: 'ZH002' }, shared: false, reason: 'PATIENT_OBJECTED' }),
    ])
    expect(text).not.toContain('ZH002:')
  })
})

describe('a third hospital', () => {
  it('is asked once the files name it, and no more once they do not; nothing is restarted', async () => {
    const odsCode = 'ZH003'
    const [port, internal] = [await findFreePort(), await findFreePort()]
    const key = [{ kid: 'third-1', key: Buffer.alloc(32, 7).toString('base64url') }]
    const like = stack.describe('acute-hospital-zh002')
    const keyFile = stack.keys.requestKeys(odsCode)
    writeFileSync(keyFile, JSON.stringify(key), { mode: 0o600 })
    const databases = await stack.postgres.createDatabaseWithRoles('acute-hospital-zh003')
    const third = createServiceProcess(
      {
        ...like,
        name: 'acute-hospital-zh003',
        port,
        environment: {
          ...like.environment,
          PORT: String(port),
          INTERNAL_PORT: String(internal),
          DATABASE_URL: databases.databaseUrl,
          OWNER_DATABASE_URL: databases.ownerDatabaseUrl,
          ODS_CODE: odsCode,
          ORGANISATION_NAME: 'Third Hospital',
          REQUEST_KEYS_FILE: keyFile,
        },
      },
      { progress: () => undefined, line: () => undefined, ended: () => undefined },
    )
    further.push(third)
    await third.start()

    const keysBefore = readFileSync(stack.keys.gatewayRequestKeys, 'utf8')
    const before = readFileSync(stack.agenciesFile, 'utf8')
    const gateway = stack.service('gateway').pid
    replaceFile(stack.keys.gatewayRequestKeys, JSON.stringify({ ...(JSON.parse(keysBefore) as object), [odsCode]: key }))
    const entry = `{ odsCode: ${odsCode}, name: Third Hospital, url: 'http://127.0.0.1:${String(port)}/graphql' }`
    replaceFile(stack.agenciesFile, before.replace(/(\n *- )(\{\s*odsCode: ZH002)/, `$1${entry}$1$2`))
    let failed = 0
    await until(async () => {
      const { patient, status } = await look()
      if (status !== 200 || patient['attendances'] === null) failed++
      return codes(items(patient, 'attendances')).includes(odsCode)
    })
    expect(failed).toBe(0)
    await untilWhole(() => look())
    const whole = await look()
    expect(whole.json.errors).toBeUndefined()
    expect(items(whole.patient, 'attendances').find(({ source }) => source.odsCode === odsCode)?.source.name).toBe('Third Hospital')

    replaceFile(stack.agenciesFile, before)
    // For a moment the registry may know already what the gateway has not read yet: then it says that the third does not answer.
    await until(async () => {
      const { json, patient } = await look()
      return json.errors === undefined && !codes(items(patient, 'attendances')).includes(odsCode)
    })
    expect(stack.service('gateway').pid).toBe(gateway)
  })

  it('named by a file with a fault changes nothing', async () => {
    const before = readFileSync(stack.agenciesFile, 'utf8')
    replaceFile(stack.agenciesFile, before.replace('ZH001', 'ZH002'))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const { json, patient } = await look()
    expect(json.errors).toBeUndefined()
    expect(codes(items(patient, 'attendances'))).toEqual(['ZH001'])
    replaceFile(stack.agenciesFile, before)
  })
})
