import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import pg from 'pg'
import { ask, innards } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'

let stack: Stack
let token: string
const record = () => ask({ url: stack.url, token, purpose: 'TREAT', variables: { nhsNumber: '9990000018' } })

beforeAll(async () => {
  stack = await startStack({ environment: unhurried })
  token = await stack.token('liaison')
  await untilWhole(record)
})
afterAll(() => stack.stop())
afterEach(async () => {
  for (const name of ['access-audit', 'consent-registry', 'patient-index']) {
    const service = stack.service(name)
    if (service.pid === undefined) await service.start()
    else service.signal('SIGCONT')
  }
})

const entries = async () => {
  const client = new pg.Client({ connectionString: stack.postgres.superuserUrl('access-audit') })
  await client.connect()
  try {
    const table = await client.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'sequence'",
    )
    const result = await client.query<{ row: unknown }>(`SELECT to_jsonb(e) AS row FROM "${table.rows[0]?.name ?? ''}" e ORDER BY sequence`)
    return result.rows.map(({ row }) => JSON.stringify(row))
  } finally {
    await client.end()
  }
}

describe('P15 audit first', () => {
  it('an answer given has its AUTHORISED entry already, with person, caller, reasons and fields', async () => {
    const before = (await entries()).length
    const { json } = await record()
    expect(json.errors).toBeUndefined()
    const made = (await entries()).slice(before).filter((entry) => entry.includes('"AUTHORISED"'))
    expect(made).toHaveLength(1)
    for (const word of ['9990000018', 'LIAISON_CLINICIAN', 'Patient.crisisPlans', 'IMPLIED_CONSENT', 'agreementVersion'])
      expect(made[0]).toContain(word)
  })

  it.each([
    { name: 'access-audit', how: 'stopped', code: 'AUDIT_UNAVAILABLE' },
    { name: 'access-audit', how: 'hung', code: 'AUDIT_UNAVAILABLE' },
    { name: 'consent-registry', how: 'stopped', code: 'CONSENT_UNAVAILABLE' },
    { name: 'consent-registry', how: 'hung', code: 'CONSENT_UNAVAILABLE' },
  ])('with $name $how nothing protected is released: $code', async ({ name, how, code }) => {
    if (how === 'stopped') await stack.service(name).stop()
    else stack.service(name).signal('SIGSTOP')
    const answer = await record()
    expect(answer.codes).toEqual([code])
    expect(answer.json.data?.['patient'] ?? null).toBeNull()
    expect(answer.text).not.toMatch(innards)
    expect(answer.json.errors?.[0]?.message).toMatch(/fallback procedure/)
  })

  it('a search too is remembered, with whom it returned, before it is answered', async () => {
    const before = (await entries()).length
    const query = '{ findPatients(input: { nhsNumber: "9990000026" }) { matches { nhsNumber familyName } } }'
    expect((await ask({ url: stack.url, token, purpose: 'TREAT', query })).json.errors).toBeUndefined()
    const made = (await entries()).slice(before).filter((entry) => entry.includes('"AUTHORISED"'))
    expect(made).toHaveLength(1)
    expect(made[0]).toContain('9990000026')
    await stack.service('access-audit').stop()
    const refused = await ask({ url: stack.url, token, purpose: 'TREAT', query })
    expect(refused.codes).toEqual(['AUDIT_UNAVAILABLE'])
    expect(refused.text).not.toContain('9990000026')
  })

  it('without the person register the record still comes, and says that it is not answering', async () => {
    await stack.service('patient-index').stop()
    const { patient, json } = await record()
    expect(patient['demographics']).toBeNull()
    expect(patient['crisisPlans']).not.toBeNull()
    expect(json.errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code, extensions.source?.odsCode])).toEqual(
      expect.arrayContaining([['patient.demographics', 'AGENCY_UNAVAILABLE', 'ZP001']]),
    )
  })
})
