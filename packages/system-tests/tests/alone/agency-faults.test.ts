import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, innards } from '../arrange/ask.js'
import { clinicalFields } from '../arrange/clinical-fields.js'
import { untilWhole } from '../arrange/until-whole.js'

/** How long a hung agency is waited for: the others, which are well, answer in that on a busy machine too. */
const patience = { gateway: { AGENCY_TIMEOUT_MS: '8000', REGISTRY_TIMEOUT_MS: '20000', AUDIT_TIMEOUT_MS: '20000' } }

let stack: Stack
let token: string
const record = () => ask({ url: stack.url, token, purpose: 'TREAT', variables: { nhsNumber: '9990000018' } })
const agencies = [...new Set(Object.values(clinicalFields))]

beforeAll(async () => {
  stack = await startStack({ environment: patience })
  token = await stack.token('liaison')
  expect(await untilWhole(record)).toBe(true)
})
afterAll(() => stack.stop())

describe('one agency lost costs its own panels only', () => {
  it.each(
    agencies.flatMap((name) => [
      { name, signal: 'SIGKILL' as const },
      { name, signal: 'SIGSTOP' as const },
    ]),
  )('$name after $signal', async ({ name, signal }) => {
    const service = stack.service(name)
    service.signal(signal)
    await sleep(50)
    const { patient, json, text, status } = await record()
    expect(status).toBe(200)
    const own = Object.entries(clinicalFields)
      .filter(([, agency]) => agency === name)
      .map(([field]) => field)
    const [lost, ...others] = stack.agencies.kinds.find(({ kind }) => kind === name)?.instances ?? []
    for (const field of Object.keys(clinicalFields)) {
      if (own.includes(field) && others.length === 0) expect(patient[field]).toBeNull()
      else expect(patient[field]).not.toBeNull()
      // Where there are others of its kind, theirs stays.
      if (own.includes(field)) expect(JSON.stringify(patient[field])).not.toContain(lost?.odsCode)
    }
    expect(json.errors?.map(({ path }) => path?.join('.')).sort()).toEqual(own.map((field) => `patient.${field}`).sort())
    for (const { extensions } of json.errors ?? []) expect(extensions['source']).toEqual({ odsCode: lost?.odsCode, name: lost?.name })
    expect(json.errors?.every(({ extensions }) => extensions.code === 'AGENCY_UNAVAILABLE')).toBe(true)
    expect(text).not.toMatch(innards)

    if (signal === 'SIGSTOP') service.signal('SIGCONT')
    else await service.start()
    await expect(untilWhole(record)).resolves.toBe(true)
  })
})
