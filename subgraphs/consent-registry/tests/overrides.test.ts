import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { capacityAnswers, capacityAnswersFor, overrideReasons } from '@crisis-record/subgraph-kit'
import { readCounter } from '@crisis-record/subgraph-kit/testing'
import { createOverrideWatch, type OverrideWatch } from '../src/overrides/override-watch.js'
import { type Caller, justification, liaison, opening, overrideAsks, permits, privacy } from './override-asks.js'
import { type RealRegistry, startRealRegistry } from './real-registry.js'

/** Refused drug treatment; was never asked; says nothing of the matter. */
const [refused, neverAsked, nothing] = ['9990000034', '9990000026', '9990000042'] as const
const [restricted, deceased] = ['9990000077', '9990000123'] as const

let real: RealRegistry
let ask: ReturnType<typeof overrideAsks>
let watch: OverrideWatch
beforeAll(async () => {
  real = await startRealRegistry(0)
  ask = overrideAsks(real)
  watch = createOverrideWatch(real.registry.subgraph.services.overrides)
  await real.sql(`UPDATE person SET deceased_on = '2026-01-01' WHERE nhs_number = $1`, [deceased])
})
afterAll(() => real.stop())
afterEach(async () => {
  real.audit.refuse(false)
  // An hour and more: nothing opened in one test is open, or counts against the rate, in the next.
  real.clock.advance(2 * 3600)
  await watch.pass()
  real.audit.events.length = 0
})

const said = () => real.audit.events.map(({ event }) => event)
const substanceUse = async (person: string, caller: Caller = liaison) =>
  permits(await real.ask({ person, ...caller }), 'ZD001').includes('SUBSTANCE_USE')
const session = async (sid: string, subject = 'liaison'): Promise<Caller> => ({ accessToken: await real.issuer.accessToken({ sid, subject }) })

describe('opening an override', () => {
  it.each([refused, neverAsked, nothing])('opens what was withheld of %s to the next request, with one tap and no words', async (person) => {
    expect(await substanceUse(person)).toBe(false)
    const { payload } = await ask.open(person)
    expect(payload).toEqual({
      outcome: 'OPENED',
      overrideId: expect.any(String),
      expiresAt: new Date(real.clock.now().getTime() + 3_600_000).toISOString(),
      justificationDueAt: new Date(real.clock.now().getTime() + 86_400_000).toISOString(),
      faults: [],
    })
    expect(await substanceUse(person)).toBe(true)
    expect(await ask.held(person)).toEqual([
      expect.objectContaining({ id: payload?.overrideId, source: { odsCode: 'ZC001' }, reason: opening.reason, justified: false }),
    ])
    expect(real.audit.events).toEqual([
      expect.objectContaining({
        event: 'OVERRIDE_OPENED',
        person,
        purpose: 'TREAT',
        caller: expect.objectContaining({ subject: 'liaison', role: 'LIAISON_CLINICIAN', organisation: 'ZM001' }),
        subjects: [{ type: 'OVERRIDE', id: payload?.overrideId, became: 'OPENED' }],
        facts: expect.objectContaining({ ...opening, justified: 'NO' }),
      }),
    ])
  })

  it('withholds again from the very request after it expires, though nothing has noted that yet', async () => {
    await ask.opened(refused)
    real.clock.advance(3599)
    expect(await substanceUse(refused)).toBe(true)
    real.clock.advance(1)
    expect(await substanceUse(refused)).toBe(false)
    expect(await ask.held(refused)).toEqual([])
  })

  it('gives agencies tokens that end when it does (P9)', async () => {
    await ask.opened(refused)
    real.clock.advance(3590)
    const claims = await real.readToken(await real.ask({ person: refused, ...liaison }), 'ZD001')
    expect(claims.exp - claims.iat).toBe(10)
    expect(claims.override?.exp).toBe(claims.exp)
    const other = await real.readToken(await real.ask({ person: refused, ...liaison }), 'ZM001')
    expect(other.exp - other.iat).toBe(60)
  })

  const fits = overrideReasons.flatMap((reason) =>
    capacityAnswers.map((capacity) => ({ reason, capacity, outcome: capacityAnswersFor[reason].includes(capacity) ? 'OPENED' : 'INVALID' })),
  )
  it('for vital interests needs somebody who cannot decide, and the law where the law is the reason', () => {
    expect(fits.filter(({ outcome }) => outcome === 'OPENED').map(({ reason, capacity }) => `${reason} ${capacity}`)).toEqual([
      'VITAL_INTERESTS LACKS_CAPACITY',
      'VITAL_INTERESTS CANNOT_BE_ASSESSED',
      'SAFEGUARDING LACKS_CAPACITY',
      'SAFEGUARDING CANNOT_BE_ASSESSED',
      'SAFEGUARDING HAS_CAPACITY_OTHERS_AT_RISK',
      'PUBLIC_INTEREST LACKS_CAPACITY',
      'PUBLIC_INTEREST CANNOT_BE_ASSESSED',
      'PUBLIC_INTEREST HAS_CAPACITY_OTHERS_AT_RISK',
      'STATUTE OTHER_LAWFUL_AUTHORITY',
      'COURT_ORDER OTHER_LAWFUL_AUTHORITY',
    ])
  })
  it.each(fits)('for $reason with $capacity is $outcome', async ({ reason, capacity, outcome }) => {
    const { payload } = await ask.open(refused, { reason, capacity })
    expect(payload?.outcome).toBe(outcome)
    expect(await substanceUse(refused)).toBe(outcome === 'OPENED')
    if (outcome === 'INVALID') expect(payload?.faults).toEqual([expect.objectContaining({ field: 'capacity' })])
  })

  it('says everything that is wrong at once, and opens nothing', async () => {
    const wish = { reason: 'CURIOSITY', capacity: 'MAYBE', categories: ['SEXUAL_HEALTH', 'everything', 'SUBSTANCE_USE'], justification: 'short' }
    const { payload } = await ask.open(refused, wish)
    expect(payload?.faults).toEqual([
      { field: 'reason', code: 'REASON_UNKNOWN' },
      { field: 'capacity', code: 'CAPACITY_UNKNOWN' },
      { field: 'categories.0', code: 'CATEGORY_NOT_OVERRIDABLE' },
      { field: 'categories.1', code: 'CATEGORY_UNKNOWN' },
      { field: 'justification', code: 'JUSTIFICATION_TOO_SHORT' },
    ])
    expect(payload).toMatchObject({ outcome: 'INVALID', overrideId: null, expiresAt: null })
    expect(said()).toEqual([])
    expect(await substanceUse(refused)).toBe(false)
  })

  it.each([
    ['no category', [], [{ field: 'categories', code: 'CATEGORIES_MISSING' }]],
    ['one that is always decided by role', ['LOCATION'], [{ field: 'categories.0', code: 'CATEGORY_NOT_OVERRIDABLE' }]],
    ['one whose ceiling a paramedic does not reach', ['DOMESTIC_ABUSE'], [{ field: 'categories.0', code: 'CATEGORY_NOT_FOR_ROLE' }]],
  ])('of %s is refused', async (_what, categories, faults) => {
    const paramedic: Caller = { roles: [{ role: 'PARAMEDIC', organisation: 'ZB001' }] }
    expect((await ask.open(refused, { categories }, paramedic)).payload).toMatchObject({ outcome: 'INVALID', faults })
  })

  it('by a group opens what of it the role may see', async () => {
    const paramedic: Caller = { roles: [{ role: 'PARAMEDIC', organisation: 'ZB001' }] }
    await ask.opened(refused, { categories: ['sensitive', 'ALLERGIES'] }, paramedic)
    const [held] = (await ask.held(refused, paramedic)) ?? []
    expect(held).toMatchObject({ categories: ['ALLERGIES', 'POLICE_CONTACT', 'SUBSTANCE_USE'] })
  })

  it('of someone who died opens nothing, nor where a restricted person is', async () => {
    expect((await ask.open(deceased)).payload).toMatchObject({ faults: [{ field: 'categories', code: 'NOTHING_TO_OPEN' }] })
    expect((await ask.open(restricted, { categories: ['CONTACT_DETAILS'] })).payload).toMatchObject({
      faults: [{ field: 'categories', code: 'NOTHING_TO_OPEN' }],
    })
    await ask.opened(restricted, { categories: ['CONTACT_DETAILS', 'SUBSTANCE_USE'] })
    const answer = await real.ask({ person: restricted, ...liaison })
    expect(permits(answer, 'ZP001')).toEqual(['DEMOGRAPHICS'])
    expect(permits(answer, 'ZD001')).toContain('SUBSTANCE_USE')
  })

  it('under a merged number is refused with the surviving one', async () => {
    const { code, payload } = await ask.open('9990000131')
    expect([code, payload]).toEqual(['PATIENT_MERGED', undefined])
  })

  it.each([
    ['a role that may not', { roles: [{ role: 'SAFE_HAVEN_WORKER', organisation: 'ZS001' }] }],
    ['a purpose for which the role may not', { ...liaison, purpose: 'PATRQT' }],
    ['the privacy officer', privacy],
  ])('by %s is refused, and nothing is put on record', async (_who, caller) => {
    const { payload } = await ask.open(refused, {}, caller)
    expect(payload?.outcome).toBeUndefined()
    expect(said()).toEqual([])
    expect(await real.sql('SELECT FROM override WHERE opened_at >= $1', [real.clock.now()])).toEqual([])
  })

  it('is not done where the audit does not take it, and is not seen before the audit has it', async () => {
    real.audit.refuse(true)
    expect((await ask.open(refused)).code).toBe('AUDIT_UNAVAILABLE')
    expect(await substanceUse(refused)).toBe(false)
    real.audit.refuse(false)
    const before: boolean[] = []
    real.audit.onEvent = async () => void before.push(await substanceUse(refused))
    await ask.opened(refused)
    real.audit.onEvent = undefined
    expect(before).toEqual([false])
    expect(await substanceUse(refused)).toBe(true)
  })

  it('a second time while one is open extends nothing, and says which is open', async () => {
    const id = await ask.opened(refused)
    const expiresAt = new Date(real.clock.now().getTime() + 3_600_000).toISOString()
    real.clock.advance(600)
    const again = await ask.open(refused, { categories: ['CRISIS_PLAN'] })
    expect(again.payload).toMatchObject({ outcome: 'INVALID', overrideId: id, expiresAt, faults: [{ field: 'nhsNumber', code: 'ALREADY_OPEN' }] })
    expect(await ask.held(refused)).toEqual([expect.objectContaining({ id, expiresAt, categories: ['SUBSTANCE_USE'] })])
  })

  it('twice at once opens one', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4].map(async () => (await ask.open(refused)).payload?.outcome))
    expect(outcomes.sort()).toEqual(['INVALID', 'INVALID', 'INVALID', 'OPENED'])
  })

  it('more often in an hour than the agreement allows is refused until the hour has passed', async () => {
    const people = ['9990000018', '9990000026', '9990000034', '9990000042', '9990000050', '9990000069']
    const limited = () => readCounter(real.registry.subgraph.internalUrl, 'crisis_record_overrides_limited_total', 'ZC001')
    const before = await limited()
    for (const person of people) await ask.opened(person)
    const { code, payload } = await ask.open('9990000085')
    expect([code, payload]).toEqual(['RATE_LIMITED', undefined])
    expect((await limited()) - before).toBe(1)
    expect((await ask.open('9990000085', {}, await session('s', 'colleague'))).payload?.outcome).toBe('OPENED')
    real.clock.advance(3600)
    expect((await ask.open('9990000085')).payload?.outcome).toBe('OPENED')
  })
})

describe('whom an override serves', () => {
  it.each([
    ['a colleague', async () => session('s1', 'colleague')],
    ['another session of the same caller', async () => session('s2')],
    ['a session nobody named', async () => session('')],
    ['the same caller for another purpose', async () => ({ ...(await session('s1')), purpose: 'ETREAT' })],
  ])('not %s', async (_who, other) => {
    await ask.opened(refused, {}, await session('s1'))
    expect(await substanceUse(refused, await session('s1'))).toBe(true)
    expect(await substanceUse(refused, await other())).toBe(false)
    expect(await ask.held(refused, await other())).toEqual([])
  })

  it('nobody about another person, nor in another organisation', async () => {
    const roles = ['ZM001', 'ZH001'].map((organisation) => ({ role: 'LIAISON_CLINICIAN', organisation }))
    await ask.opened(refused, {}, { roles: roles.slice(0, 1) })
    expect(await substanceUse(neverAsked)).toBe(false)
    expect(await substanceUse(refused, { roles: roles.slice(1) })).toBe(false)
  })

  it('every session of theirs where the token named none', async () => {
    await ask.opened(refused)
    expect(await substanceUse(refused, await session('s1'))).toBe(true)
    expect((await ask.open(refused, {}, await session('s1'))).payload?.faults).toEqual([{ field: 'nhsNumber', code: 'ALREADY_OPEN' }])
  })

  it('a new session once that has opened its own', async () => {
    await ask.opened(refused, {}, await session('s1'))
    await ask.opened(refused, { categories: ['CRISIS_PLAN'] }, await session('s2'))
    expect(await substanceUse(refused, await session('s1'))).toBe(true)
    expect(await substanceUse(refused, await session('s2'))).toBe(false)
  })
})

describe('ending an override', () => {
  it('withholds again from the very next request', async () => {
    const id = await ask.opened(refused)
    expect((await ask.end(refused, id)).payload).toMatchObject({ outcome: 'ENDED', overrideId: id })
    expect(await substanceUse(refused)).toBe(false)
    expect(said()).toEqual(['OVERRIDE_OPENED', 'OVERRIDE_ENDED'])
    expect((await ask.end(refused, id)).code).toBe('OVERRIDE_ENDED')
  })

  it('is its holder’s alone, from whichever session', async () => {
    const id = await ask.opened(refused, {}, await session('lost'))
    expect((await ask.end(refused, id, await session('x', 'colleague'))).code).toBe('OVERRIDE_NOT_FOUND')
    expect((await ask.end(neverAsked, id)).code).toBe('OVERRIDE_NOT_FOUND')
    expect((await ask.end(refused, 'no-such-override')).code).toBe('OVERRIDE_NOT_FOUND')
    expect(await substanceUse(refused, await session('lost'))).toBe(true)
    expect((await ask.end(refused, id, await session('new'))).payload?.outcome).toBe('ENDED')
    expect(await substanceUse(refused, await session('lost'))).toBe(false)
  })

  it('is not done where the audit does not take it', async () => {
    const id = await ask.opened(refused)
    real.audit.refuse(true)
    expect((await ask.end(refused, id)).code).toBe('AUDIT_UNAVAILABLE')
    expect(await substanceUse(refused)).toBe(true)
  })

  it('of one that expired is refused', async () => {
    const id = await ask.opened(refused)
    real.clock.advance(3600)
    expect((await ask.end(refused, id)).code).toBe('OVERRIDE_ENDED')
  })
})

describe('justifying an override', () => {
  it.each([
    ['at once', 0],
    ['after it ended', 7200],
    ['overdue', 100_000],
  ])('%s is done once, by its holder', async (_when, seconds) => {
    const id = await ask.opened(refused)
    real.clock.advance(seconds)
    expect((await ask.justify(refused, id, justification, await session('x', 'colleague'))).code).toBe('OVERRIDE_NOT_FOUND')
    expect((await ask.justify(refused, id, justification, await session('another day'))).payload?.outcome).toBe('JUSTIFIED')
    expect((await ask.justify(refused, id)).payload?.faults).toEqual([{ field: 'overrideId', code: 'ALREADY_JUSTIFIED' }])
    expect(real.audit.events.at(-1)).toMatchObject({ event: 'OVERRIDE_JUSTIFIED', facts: { overdue: seconds > 86_400 ? 'YES' : 'NO' } })
    expect(JSON.stringify(real.audit.events)).not.toContain('unconscious')
    expect((await ask.queue()).queue?.items.at(-1)).toMatchObject({ id, justification })
  })

  it.each(['', '   ', 'nineteen characters', `a${' '.repeat(40)}b`, '\u0000'.repeat(30)])('by %j is refused: it says nothing', async (text) => {
    const id = await ask.opened(refused)
    expect((await ask.justify(refused, id, text)).payload?.faults).toEqual([{ field: 'justification', code: 'JUSTIFICATION_TOO_SHORT' }])
  })

  it('may come with the opening', async () => {
    const id = await ask.opened(refused, { justification })
    expect((await ask.held(refused))?.[0]).toMatchObject({ id, justified: true })
    real.clock.advance(100_000)
    await watch.pass()
    expect(said()).toEqual(['OVERRIDE_OPENED', 'OVERRIDE_EXPIRED'])
  })
})

describe('the clock', () => {
  it('notes an expiry and escalates a justification overdue, once each, saying when it was due', async () => {
    const id = await ask.opened(refused)
    const openedAt = real.clock.now().getTime()
    await watch.pass()
    real.clock.advance(4000)
    await watch.pass()
    await watch.pass()
    real.clock.advance(86_400)
    const before = await readCounter(real.registry.subgraph.internalUrl, 'crisis_record_overrides_escalated_total', 'ZC001')
    await watch.pass()
    await watch.pass()
    expect(real.audit.events.slice(1)).toEqual([
      expect.objectContaining({ event: 'OVERRIDE_EXPIRED', occurredAt: new Date(openedAt + 3_600_000).toISOString() }),
      expect.objectContaining({ event: 'OVERRIDE_ESCALATED', occurredAt: new Date(openedAt + 86_400_000).toISOString() }),
    ])
    expect(real.audit.events.slice(1).every(({ caller, subjects }) => caller === undefined && subjects[0]?.id === id)).toBe(true)
    expect((await readCounter(real.registry.subgraph.internalUrl, 'crisis_record_overrides_escalated_total', 'ZC001')) - before).toBe(1)
    expect((await ask.queue()).queue?.items.at(-1)).toMatchObject({ id, state: 'EXPIRED', escalated: true })
  })

  it('notes nothing while the audit does not answer, and catches up when it does, with the same event', async () => {
    await ask.opened(refused)
    real.clock.advance(3600)
    real.audit.refuse(true)
    expect(await watch.pass()).toBe(0)
    real.audit.refuse(false)
    expect(await watch.pass()).toBe(1)
    expect(said()).toEqual(['OVERRIDE_OPENED', 'OVERRIDE_EXPIRED'])
  })

  it('is watched by several instances at once, and each thing is noted by one', async () => {
    for (const person of [refused, neverAsked, nothing]) await ask.opened(person)
    real.clock.advance(3600)
    const others = [1, 2, 3].map(() => createOverrideWatch(real.registry.subgraph.services.overrides))
    const noted = await Promise.all([watch, ...others].map((one) => one.pass()))
    expect(noted.reduce((sum, count) => sum + count)).toBe(3)
    expect(said().filter((event) => event === 'OVERRIDE_EXPIRED')).toHaveLength(3)
  })

  it('does not note the expiry of one that was ended, nor escalate one that was reviewed', async () => {
    const id = await ask.opened(refused)
    await ask.end(refused, id)
    await ask.review(refused, id)
    real.clock.advance(200_000)
    await watch.pass()
    expect(said()).toEqual(['OVERRIDE_OPENED', 'OVERRIDE_ENDED', 'OVERRIDE_REVIEWED'])
  })
})
