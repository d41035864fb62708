import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import pg from 'pg'
import { ask, innards, type Question } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'

/** Refused drug treatment, in so many words. */
const person = '9990000034'
const justification = 'Found unconscious, substances unknown, antidote needed.'

type Asker = Pick<Question, 'token' | 'purpose' | 'headers'>

let stack: Stack
let liaison: Asker
let privacy: Asker
const clients: pg.Client[] = []

beforeAll(async () => {
  stack = await startStack({ environment: unhurried })
  liaison = { token: await stack.token('liaison'), purpose: 'TREAT' }
  privacy = { token: await stack.token('privacy'), purpose: 'PATSFTY' }
  await untilWhole(() => ask({ url: stack.url, ...liaison, variables: { nhsNumber: person } }))
})
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()))
  await stack.stop()
})

async function connect(database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: stack.postgres.superuserUrl(database) })
  await client.connect()
  clients.push(client)
  return client
}

/** Whether the record, asked for as a whole, shows treatment for drug use. */
async function showsTreatment(asker: Asker = liaison): Promise<boolean> {
  const query = `query Treatment($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { treatmentEpisodes { id keyworker source { odsCode } } } }`
  const { json, patient, text } = await ask({ url: stack.url, ...asker, query, variables: { nhsNumber: person } })
  if (json.errors !== undefined) throw new Error(text)
  return patient['treatmentEpisodes'] !== null
}

async function change(mutation: string, input: Readonly<Record<string, unknown>>, asker: Asker = liaison) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation Change($input: ${type}!) { ${mutation}(input: $input) { outcome overrideId expiresAt justificationDueAt faults { field code message } } }`
  const answer = await ask({ url: stack.url, ...asker, query, variables: { input: { nhsNumber: person, ...input } } })
  expect(answer.text).not.toMatch(innards)
  const payload = answer.json.data?.[mutation] as { outcome: string; overrideId: string; faults: { code: string }[] } | null | undefined
  return { ...answer, payload: payload ?? undefined, came: answer.codes[0] ?? payload?.outcome }
}

const wish = { reason: 'VITAL_INTERESTS', capacity: 'CANNOT_BE_ASSESSED', categories: ['SUBSTANCE_USE'] }

async function open(asker: Asker = liaison): Promise<string> {
  const { payload, text } = await change('openOverride', wish, asker)
  if (payload?.outcome !== 'OPENED') throw new Error(text)
  return payload.overrideId
}

async function queue(asker: Asker = privacy) {
  const query = `query Queue { overrideQueue(input: { state: "ALL", first: 50 }) { waiting overdue items {
    id nhsNumber callerName state escalated justification mine review { outcome personTold note reviewedBy } } } }`
  const { json, codes } = await ask({ url: stack.url, ...asker, query })
  const found = json.data?.['overrideQueue'] as { waiting: number; overdue: number; items: Record<string, unknown>[] } | null | undefined
  return { found, codes, item: (id: string) => found?.items.find((item) => item['id'] === id) }
}

/** So much time passes for one override: as if it had been opened that much earlier. The registry itself has no way to do this. */
async function letTimePass(id: string, interval: string): Promise<void> {
  const registry = await connect('consent-registry')
  await registry.query('SET session_replication_role = replica')
  await registry.query(
    `UPDATE override SET opened_at = opened_at - $2::interval, expires_at = expires_at - $2::interval,
      justification_due_at = justification_due_at - $2::interval WHERE id = $1`,
    [id, interval],
  )
}

async function forgetExpiry(id: string): Promise<void> {
  const registry = await connect('consent-registry')
  await registry.query('SET session_replication_role = replica')
  await registry.query('UPDATE override SET expiry_noted_at = NULL WHERE id = $1', [id])
}

async function untilExpiryNoted(id: string): Promise<void> {
  const registry = await connect('consent-registry')
  for (let tries = 0; tries < 120; tries++) {
    const { rowCount } = await registry.query('SELECT FROM override WHERE id = $1 AND expiry_noted_at IS NOT NULL', [id])
    if (rowCount === 1) return
    await sleep(500)
  }
  throw new Error('the expiry is not noted')
}

/** What the audit has of one override, in its order. */
async function onRecord(id: string): Promise<string[]> {
  const audit = await connect('access-audit')
  const { rows } = await audit.query<{ event: string }>(
    `SELECT body ->> 'event' AS event FROM entry WHERE body ->> 'kind' = 'EVENT' AND body -> 'subjects' -> 0 ->> 'id' = $1 ORDER BY sequence`,
    [id],
  )
  return rows.map(({ event }) => event)
}

async function untilOnRecord(id: string, event: string): Promise<string[]> {
  for (let tries = 0; tries < 120; tries++) {
    const events = await onRecord(id)
    if (events.includes(event)) return events
    await sleep(500)
  }
  throw new Error(`${event} is not on record`)
}

describe('an override', () => {
  it('is opened with one tap, used, justified later, ended early, reviewed: each step in the audit, in order', async () => {
    expect(await showsTreatment()).toBe(false)
    const id = await open()
    expect(await showsTreatment()).toBe(true)
    expect((await queue()).item(id)).toMatchObject({
      nhsNumber: person,
      callerName: 'Morgan Ellery',
      state: 'OPEN',
      mine: false,
      review: null,
    })
    expect((await change('justifyOverride', { overrideId: id, justification })).came).toBe('JUSTIFIED')
    expect((await change('reviewOverride', { overrideId: id, outcome: 'APPROPRIATE', personTold: true }, privacy)).came).toBe(
      'OVERRIDE_IS_OPEN',
    )
    expect((await change('endOverride', { overrideId: id })).came).toBe('ENDED')
    expect(await showsTreatment()).toBe(false)
    const review = { overrideId: id, outcome: 'APPROPRIATE', personTold: true, note: 'Told on the ward.' }
    expect((await change('reviewOverride', review, privacy)).came).toBe('REVIEWED')
    expect((await change('reviewOverride', review, privacy)).came).toBe('ALREADY_REVIEWED')
    expect((await queue()).item(id)).toMatchObject({
      state: 'ENDED',
      justification,
      review: { outcome: 'APPROPRIATE', personTold: true, note: 'Told on the ward.', reviewedBy: 'Iris Montague' },
    })
    expect(await onRecord(id)).toEqual(['OVERRIDE_OPENED', 'OVERRIDE_JUSTIFIED', 'OVERRIDE_ENDED', 'OVERRIDE_REVIEWED'])
  })

  it('that expires withholds again at the very next request; nobody justifies it, so it is escalated, and reviewed all the same', async () => {
    const id = await open()
    await letTimePass(id, '59 minutes')
    expect(await showsTreatment()).toBe(true)
    await letTimePass(id, '57 seconds')
    await sleep(3100)
    expect(await showsTreatment()).toBe(false)
    expect(await untilOnRecord(id, 'OVERRIDE_EXPIRED')).toEqual(['OVERRIDE_OPENED', 'OVERRIDE_EXPIRED'])
    expect((await queue()).item(id)).toMatchObject({ state: 'EXPIRED', escalated: false })
    // As after a crash between the audit's receipt and the commit: noted again, it is the same event, and the audit keeps one.
    await forgetExpiry(id)
    await untilExpiryNoted(id)
    expect(await onRecord(id)).toEqual(['OVERRIDE_OPENED', 'OVERRIDE_EXPIRED'])
    await letTimePass(id, '24 hours')
    await untilOnRecord(id, 'OVERRIDE_ESCALATED')
    const { found, item } = await queue()
    expect(found?.overdue).toBe(1)
    expect(item(id)).toMatchObject({ state: 'EXPIRED', escalated: true, justification: null })
    expect((await change('reviewOverride', { overrideId: id, outcome: 'INAPPROPRIATE', personTold: false }, privacy)).came).toBe('REVIEWED')
    expect(await onRecord(id)).toEqual(['OVERRIDE_OPENED', 'OVERRIDE_EXPIRED', 'OVERRIDE_ESCALATED', 'OVERRIDE_REVIEWED'])
  })

  it('serves the session it was opened in, and no other of the same caller, who may end it from there', async () => {
    const id = await open()
    const elsewhere = { token: await stack.token('liaison'), purpose: 'TREAT' }
    expect(await showsTreatment(elsewhere)).toBe(false)
    expect(await showsTreatment({ token: await stack.token('crisis'), purpose: 'TREAT' })).toBe(false)
    expect(await showsTreatment()).toBe(true)
    expect((await change('endOverride', { overrideId: id }, elsewhere)).came).toBe('ENDED')
    expect(await showsTreatment()).toBe(false)
  })

  it('is reviewed by nobody who opened it, though they are a privacy officer too', async () => {
    const token = await stack.token('lead')
    const clinician = { token, purpose: 'TREAT', headers: { 'acting-role': 'LIAISON_CLINICIAN' } }
    const officer = { token, purpose: 'PATSFTY', headers: { 'acting-role': 'PRIVACY_OFFICER' } }
    const id = await open(clinician)
    expect((await change('endOverride', { overrideId: id }, clinician)).came).toBe('ENDED')
    expect((await queue(officer)).item(id)).toMatchObject({ mine: true })
    const review = { overrideId: id, outcome: 'APPROPRIATE', personTold: true }
    expect((await change('reviewOverride', review, officer)).came).toBe('OWN_OVERRIDE')
    expect((await change('reviewOverride', review, privacy)).came).toBe('REVIEWED')
  })

  it.each([
    [
      'an answer about capacity that does not fit the reason',
      { ...wish, capacity: 'HAS_CAPACITY_OTHERS_AT_RISK' },
      'CAPACITY_VITAL_INTERESTS',
    ],
    ['a category that is never opened', { ...wish, categories: ['SEXUAL_HEALTH'] }, 'CATEGORY_NOT_OVERRIDABLE'],
    ['a justification that says nothing', { ...wish, justification: 'emergency' }, 'JUSTIFICATION_TOO_SHORT'],
  ])('with %s is refused in words, as data', async (_what, input, code) => {
    const { payload, json } = await change('openOverride', input)
    expect(json.errors).toBeUndefined()
    expect(payload).toMatchObject({ outcome: 'INVALID', faults: [{ code }] })
    expect(await showsTreatment()).toBe(false)
  })

  it.each(['safehaven', 'gp', 'police', 'privacy'])('is not for %s', async (staff) => {
    const purpose = { police: 'ETREAT', privacy: 'PATSFTY' }[staff] ?? 'TREAT'
    const { payload, codes } = await change('openOverride', wish, { token: await stack.token(staff), purpose })
    expect([payload, codes]).toEqual([undefined, ['ROLE_NOT_PERMITTED']])
  })

  it('is not opened where the audit does not answer', async () => {
    await stack.service('access-audit').stop()
    const { came } = await change('openOverride', wish)
    await stack.service('access-audit').start()
    expect(came).toBe('AUDIT_UNAVAILABLE')
    await untilWhole(() => ask({ url: stack.url, ...liaison, variables: { nhsNumber: person } }))
    expect(await showsTreatment()).toBe(false)
  })

  it('shows a sealed item of what is shared already, and never one that is locked, until it ends', async () => {
    const nhsNumber = '9990000123'
    const items = async () => {
      const query = `query Items($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { visits { id } attendances { id } } }`
      const { patient } = await ask({ url: stack.url, ...liaison, query, variables: { nhsNumber } })
      return Object.fromEntries(Object.entries(patient).map(([field, list]) => [field, (list as unknown[]).length]))
    }
    const before = await items()
    const categories = ['COMMUNITY_CONTACT', 'HOSPITAL_CONTACT']
    const { payload } = await change('openOverride', { ...wish, nhsNumber, categories })
    expect(await items()).toEqual({ visits: Number(before['visits']) + 1, attendances: before['attendances'] })
    await change('endOverride', { nhsNumber, overrideId: payload?.overrideId })
    expect(await items()).toEqual(before)
  })

  it('is in nobody’s queue but the privacy officer’s', async () => {
    expect((await queue(liaison)).codes).toEqual(['ROLE_NOT_PERMITTED'])
    expect((await queue({ ...privacy, purpose: 'TREAT' })).codes).toEqual(['PURPOSE_NOT_PERMITTED'])
  })

  it('more often in an hour than the agreement allows is refused', async () => {
    const token = await stack.token('paramedic')
    const paramedic = { token, purpose: 'ETREAT' }
    for (let n = 0; n < 6; n++) await change('endOverride', { overrideId: await open(paramedic) }, paramedic)
    expect((await change('openOverride', wish, paramedic)).came).toBe('RATE_LIMITED')
  })
})
