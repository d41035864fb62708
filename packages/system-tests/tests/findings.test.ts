import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import pg from 'pg'
import { ask, innards, type Question } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'

/** Works for the trust as `crisis`, and is a patient of it. */
const robin = '9990000158'
/** Has the family name of `liaison`. */
const edith = '9990000166'

type Asker = Pick<Question, 'token' | 'purpose' | 'headers'>

let stack: Stack
let audit: pg.Client
let crisis: Asker
let liaison: Asker
let privacy: Asker
beforeAll(async () => {
  stack = await startStack({ environment: unhurried })
  audit = new pg.Client({ connectionString: stack.postgres.superuserUrl('access-audit') })
  await audit.connect()
  crisis = { token: await stack.token('crisis'), purpose: 'TREAT' }
  liaison = { token: await stack.token('liaison'), purpose: 'TREAT' }
  privacy = { token: await stack.token('privacy'), purpose: 'PATSFTY' }
  await untilWhole(() => ask({ url: stack.url, ...liaison, variables: { nhsNumber: '9990000018' } }))
})
afterAll(async () => {
  await audit.end()
  await stack.stop()
})

const record = `query Look($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { crisisPlans { id } } }`
const look = (asker: Asker, nhsNumber: string) => ask({ url: stack.url, ...asker, query: record, variables: { nhsNumber } })

interface Shown {
  readonly id: string
  readonly kind: string
  readonly nhsNumber: string
  readonly callerName: string
  readonly review: { readonly outcome: string; readonly reviewedBy: string } | null
}

async function findings(asker: Asker = privacy, state = 'OPEN') {
  const query = `query Findings($state: String!) { findings(input: { state: $state, first: 100 }) { waiting items {
    id kind nhsNumber callerName review { outcome note reviewedBy } } } }`
  const { json, codes, text } = await ask({ url: stack.url, ...asker, query, variables: { state } })
  expect(text).not.toMatch(innards)
  return { items: (json.data?.['findings'] as { items: Shown[] } | null | undefined)?.items, codes }
}

/** Findings come behind the look, as soon as the audit has read its chain. */
async function eventually(nhsNumber: string, kind: string): Promise<Shown> {
  for (let i = 0; i < 300; i++) {
    const found = (await findings(privacy, 'ALL')).items?.find((item) => item.nhsNumber === nhsNumber && item.kind === kind)
    if (found !== undefined) return found
    await sleep(200)
  }
  throw new Error(`no ${kind} was found`)
}

async function review(findingId: string, asker: Asker = privacy) {
  const query = `mutation Review($input: ReviewFindingInput!) { reviewFinding(input: $input) { outcome faults { code } } }`
  const input = { nhsNumber: robin, findingId, outcome: 'INAPPROPRIATE', note: 'Spoken with.' }
  const { json, codes } = await ask({ url: stack.url, ...asker, query, variables: { input } })
  return codes[0] ?? (json.data?.['reviewFinding'] as { outcome: string } | null | undefined)?.outcome
}

describe('a look that should be reviewed', () => {
  it.each([
    { kind: 'OWN_RECORD', by: 'crisis', of: robin, name: 'Robin Thackray' },
    { kind: 'COLLEAGUE', by: 'liaison', of: robin, name: 'Morgan Ellery' },
    { kind: 'SAME_SURNAME', by: 'liaison', of: edith, name: 'Morgan Ellery' },
  ])('$kind: by $by, is found', async ({ kind, by, of, name }) => {
    const answer = await look(by === 'crisis' ? crisis : liaison, of)
    expect(answer.json.errors).toBeUndefined()
    expect(await eventually(of, kind)).toMatchObject({ callerName: name, review: null })
  })

  it('is answered as every other look is', async () => {
    const [own, other] = [await look(crisis, robin), await look(crisis, '9990000115')]
    expect(own.json).toEqual(other.json)
  })

  it('is closed by a review, which is in the chain, once', async () => {
    const { id } = await eventually(robin, 'OWN_RECORD')
    expect(await review(id)).toBe('REVIEWED')
    expect((await findings()).items?.some((item) => item.id === id)).toBe(false)
    expect(await eventually(robin, 'OWN_RECORD')).toMatchObject({ review: { outcome: 'INAPPROPRIATE', reviewedBy: 'Iris Montague' } })
    expect(await review(id)).toBe('ALREADY_REVIEWED')
    const { rows } = await audit.query(`SELECT body->>'event' AS event, body->>'person' AS person, body->'subjects'->0->>'id' AS id
      FROM entry WHERE kind = 'EVENT' AND body->>'event' = 'FINDING_REVIEWED'`)
    expect(rows).toEqual([{ event: 'FINDING_REVIEWED', person: robin, id }])
  })

  it.each([
    ['a clinician', () => liaison],
    ['the analyst', async () => ({ token: await stack.token('analyst'), purpose: 'HOPERAT' })],
    ['the privacy officer for another purpose', () => ({ ...privacy, purpose: 'TREAT' })],
  ])('is not for %s to see or to review', async (_who, asker) => {
    const refused = await findings(await asker())
    expect(refused.items ?? []).toEqual([])
    expect(refused.codes).toHaveLength(1)
    expect(await review((await eventually(robin, 'COLLEAGUE')).id, await asker())).toMatch(/^(ROLE|PURPOSE)_NOT_PERMITTED$/)
    expect((await eventually(robin, 'COLLEAGUE')).review).toBeNull()
  })

  it('is found though the audit was killed while it read its chain', async () => {
    await audit.query('BEGIN')
    await audit.query('SELECT sequence FROM finding_cursor FOR UPDATE')
    const lead = { token: await stack.token('lead'), purpose: 'TREAT', headers: { 'acting-role': 'LIAISON_CLINICIAN' } }
    expect((await look(lead, robin)).json.errors).toBeUndefined()
    const service = stack.service('access-audit')
    service.signal('SIGKILL')
    // It must be dead before it could read on.
    while (service.pid !== undefined) await sleep(10)
    await audit.query('ROLLBACK')
    await service.start()
    for (let i = 0; i < 300; i++) {
      const { items } = await findings(privacy, 'ALL')
      if (items?.some(({ callerName, kind }) => callerName === 'Jo Sandiford' && kind === 'COLLEAGUE') === true) return
      await sleep(200)
    }
    throw new Error('it was not found')
  })
})
