import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { capacityAnswers, capacityAnswersFor, overrideReasons } from '@crisis-record/subgraph-kit'
import { readCounter } from '@crisis-record/subgraph-kit/testing'
import { createOverrideWatch, type OverrideWatch } from '../src/overrides/override-watch.js'
import { type Caller, justification, liaison, opening, overrideAsks, permits, privacy } from './override-asks.js'
import { type RealRegistry, startRealRegistry } from './real-registry.js'

/** Refused drug treatment; was never asked; says nothing of the matter. */
const [refused, neverAsked, nothing] = ['9990000034', '9990000026', '9990000042'] as const
const [restricted, deceased] = ['9990000077', '9990000123'] as const
/** Of whom no other test opens anything. */
const unused = '9990000115'

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
  // Long enough for nothing opened in one test to be open, to be due, or to count against the rate, in the next.
  real.clock.advance(48 * 3600)
  await watch.pass()
  real.audit.events.length = 0
})

const said = () => real.audit.events.map(({ event }) => event)
const substanceUse = async (person: string, caller: Caller = liaison) =>
  permits(await real.ask({ person, ...caller }), 'ZD001').includes('SUBSTANCE_USE')
const session = (sid: string, subject = 'liaison'): Caller => ({ ...liaison, sid, subject })

describe('opening an override', () => {
  it.each([refused, neverAsked, nothing])(
    'opens what was withheld of %s to the next request, with one tap and no words',
    async (person) => {
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
    },
  )

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
    // Single medicines at the general practice may be labelled with it, and then rest on the override too.
    const labelled = await real.readToken(await real.ask({ person: refused, ...liaison }), 'ZG001')
    expect(labelled.permit).toContain('SUBSTANCE_USE')
    expect(labelled.exp - labelled.iat).toBe(10)
    const other = await real.readToken(await real.ask({ person: refused, ...liaison }), 'ZM001')
    expect(other.exp - other.iat).toBe(60)
  })

  const fits = overrideReasons.flatMap((reason) =>
    capacityAnswers.map((capacity) => ({
      reason,
      capacity,
      outcome: capacityAnswersFor[reason].includes(capacity) ? 'OPENED' : 'INVALID',
    })),
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
    const wish = {
      reason: 'CURIOSITY',
      capacity: 'MAYBE',
      categories: ['SEXUAL_HEALTH', 'everything', 'SUBSTANCE_USE'],
      justification: 'short',
    }
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
    expect(again.payload).toMatchObject({
      outcome: 'INVALID',
      overrideId: id,
      expiresAt,
      faults: [{ field: 'nhsNumber', code: 'ALREADY_OPEN' }],
    })
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
    expect((await ask.open('9990000085', {}, session('s', 'colleague'))).payload?.outcome).toBe('OPENED')
    real.clock.advance(3600)
    expect((await ask.open('9990000085')).payload?.outcome).toBe('OPENED')
  })
})

describe('whom an override serves', () => {
  it.each([
    ['a colleague', () => session('s1', 'colleague')],
    ['another session of the same caller', () => session('s2')],
    ['a session nobody named', () => session('')],
    ['the same caller for another purpose', () => ({ ...session('s1'), purpose: 'ETREAT' })],
  ])('not %s', async (_who, other) => {
    await ask.opened(refused, {}, session('s1'))
    expect(await substanceUse(refused, session('s1'))).toBe(true)
    expect(await substanceUse(refused, other())).toBe(false)
    expect(await ask.held(refused, other())).toEqual([])
  })

  it('nobody about another person, nor in another organisation', async () => {
    const roles = ['ZM001', 'ZH001'].map((organisation) => ({ role: 'LIAISON_CLINICIAN', organisation }))
    await ask.opened(refused, {}, { roles: roles.slice(0, 1) })
    expect(await substanceUse(neverAsked)).toBe(false)
    expect(await substanceUse(refused, { roles: roles.slice(1) })).toBe(false)
  })

  it('every session of theirs where the token named none', async () => {
    await ask.opened(refused)
    expect(await substanceUse(refused, session('s1'))).toBe(true)
    expect((await ask.open(refused, {}, session('s1'))).payload?.faults).toEqual([{ field: 'nhsNumber', code: 'ALREADY_OPEN' }])
  })

  it('a new session once that has opened its own', async () => {
    await ask.opened(refused, {}, session('s1'))
    await ask.opened(refused, { categories: ['CRISIS_PLAN'] }, session('s2'))
    expect(await substanceUse(refused, session('s1'))).toBe(true)
    expect(await substanceUse(refused, session('s2'))).toBe(false)
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
    const id = await ask.opened(refused, {}, session('lost'))
    expect((await ask.end(refused, id, session('x', 'colleague'))).code).toBe('OVERRIDE_NOT_FOUND')
    expect((await ask.end(neverAsked, id)).code).toBe('OVERRIDE_NOT_FOUND')
    expect((await ask.end(refused, 'no-such-override')).code).toBe('OVERRIDE_NOT_FOUND')
    expect((await ask.end(refused, `${id}\0`)).code).toBe('OVERRIDE_NOT_FOUND')
    expect(await substanceUse(refused, session('lost'))).toBe(true)
    expect((await ask.end(refused, id, session('new'))).payload?.outcome).toBe('ENDED')
    expect(await substanceUse(refused, session('lost'))).toBe(false)
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
    expect((await ask.justify(refused, id, justification, session('x', 'colleague'))).code).toBe('OVERRIDE_NOT_FOUND')
    expect((await ask.justify(refused, id, justification, session('another day'))).payload?.outcome).toBe('JUSTIFIED')
    expect((await ask.justify(refused, id)).payload?.faults).toEqual([{ field: 'overrideId', code: 'ALREADY_JUSTIFIED' }])
    expect(real.audit.events.at(-1)).toMatchObject({ event: 'OVERRIDE_JUSTIFIED', facts: { overdue: seconds > 86_400 ? 'YES' : 'NO' } })
    expect(JSON.stringify(real.audit.events)).not.toContain('unconscious')
    expect((await ask.queue({ state: 'ALL' })).queue?.items[0]).toMatchObject({ id, justification })
  })

  it.each(['', '   ', 'nineteen characters', `a${' '.repeat(40)}b`, '\u0000'.repeat(30)])(
    'by %j is refused: it says nothing',
    async (text) => {
      const id = await ask.opened(refused)
      expect((await ask.justify(refused, id, text)).payload?.faults).toEqual([{ field: 'justification', code: 'JUSTIFICATION_TOO_SHORT' }])
    },
  )

  it('is asked of its holder once it is over, or elsewhere, until it is written', async () => {
    const id = await ask.opened(unused, {}, session('s1'))
    expect(await ask.toJustify(unused, session('s1'))).toEqual([])
    expect(await ask.toJustify(unused, session('s2'))).toEqual([
      { id, reason: opening.reason, categories: ['SUBSTANCE_USE'], endedAt: null },
    ])
    expect(await ask.toJustify(unused, session('s2', 'colleague'))).toEqual([])
    expect(await ask.toJustify(unused, { roles: [{ role: 'GP', organisation: 'ZG001' }] })).toEqual([])
    real.clock.advance(3600)
    expect((await ask.toJustify(unused, session('s1')))?.map((each) => each.id)).toEqual([id])
    await ask.justify(unused, id)
    expect(await ask.toJustify(unused, session('s1'))).toEqual([])
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
    expect((await ask.queue({ state: 'ALL' })).queue?.items[0]).toMatchObject({ id, state: 'EXPIRED', escalated: true })
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

describe('reviewing an override', () => {
  const over = async (wish: object = {}) => {
    const id = await ask.opened(refused, wish)
    real.clock.advance(3600)
    return id
  }

  it.each(['APPROPRIATE', 'INAPPROPRIATE', 'ESCALATED'])(
    'closes it as %s, once, with who, when, and whether the person was told',
    async (outcome) => {
      const id = await over({ justification })
      const waiting = (await ask.queue()).queue?.waiting ?? 0
      const personTold = outcome !== 'ESCALATED'
      expect((await ask.review(refused, id, { outcome, personTold, note: ' Spoke to the team. ' })).payload).toMatchObject({
        outcome: 'REVIEWED',
        overrideId: id,
      })
      expect((await ask.review(refused, id)).code).toBe('ALREADY_REVIEWED')
      const { queue } = await ask.queue({ state: 'REVIEWED' })
      expect(queue?.waiting).toBe(waiting - 1)
      expect(queue?.items[0]).toMatchObject({
        id,
        review: {
          outcome,
          personTold,
          note: 'Spoke to the team.',
          reviewedBy: 'Morgan Ellery',
          reviewedAt: real.clock.now().toISOString(),
        },
      })
      expect(real.audit.events.at(-1)).toMatchObject({
        event: 'OVERRIDE_REVIEWED',
        caller: { role: 'PRIVACY_OFFICER' },
        facts: { outcome, personTold: personTold ? 'YES' : 'NO', justified: 'YES', holderRole: 'LIAISON_CLINICIAN' },
      })
      expect(JSON.stringify(real.audit.events)).not.toContain('Spoke')
    },
  )

  it('is refused while it is open, for what it is used for is not known yet', async () => {
    const id = await ask.opened(refused)
    expect((await ask.review(refused, id)).code).toBe('OVERRIDE_IS_OPEN')
    await ask.end(refused, id)
    expect((await ask.review(refused, id)).payload?.outcome).toBe('REVIEWED')
  })

  it('of one’s own is refused in whichever role, and somebody else may', async () => {
    const roles = [
      { role: 'LIAISON_CLINICIAN', organisation: 'ZM001' },
      { role: 'PRIVACY_OFFICER', organisation: 'ZX001' },
    ]
    const id = await ask.opened(refused, {}, { subject: 'lead', roles: roles.slice(0, 1) })
    real.clock.advance(3600)
    const self: Caller = { ...privacy, subject: 'lead', roles: roles.slice(1) }
    expect((await ask.queue({ state: 'ALL' }, self)).queue?.items[0]).toMatchObject({ id, mine: true })
    expect((await ask.queue({ state: 'ALL' })).queue?.items[0]).toMatchObject({ id, mine: false })
    expect((await ask.review(refused, id, {}, self)).code).toBe('OWN_OVERRIDE')
    await expect(
      real.sql(
        `INSERT INTO override_review SELECT id, 'APPROPRIATE', true, NULL, caller, NULL, 'PRIVACY_OFFICER', 'ZX001', now() FROM override WHERE id = $1`,
        [id],
      ),
    ).rejects.toThrow('nobody reviews their own override')
    expect((await ask.review(refused, id)).payload?.outcome).toBe('REVIEWED')
  })

  it.each([
    ['the override of another person', neverAsked, {}, 'OVERRIDE_NOT_FOUND'],
    ['an outcome nobody knows', refused, { outcome: 'FINE' }, 'OUTCOME_UNKNOWN'],
    ['a note beyond measure', refused, { note: 'x'.repeat(4001) }, 'NOTE_TOO_LONG'],
  ])('with %s is refused', async (_what, person, wish, code) => {
    const { payload, code: refusal } = await ask.review(person, await over(), wish)
    expect(refusal ?? payload?.faults[0]?.code).toBe(code)
    expect(payload?.outcome ?? 'INVALID').toBe('INVALID')
  })

  it('is refused to those who open them, and closes the matter for its holder', async () => {
    const id = await over()
    expect((await ask.review(refused, id, {}, { ...liaison, subject: 'colleague' })).payload?.outcome).toBeUndefined()
    await ask.review(refused, id, { outcome: 'INAPPROPRIATE' })
    expect((await ask.justify(refused, id)).code).toBe('ALREADY_REVIEWED')
  })

  it('twice at once happens once', async () => {
    const id = await over()
    const answers = await Promise.all([1, 2, 3].map(() => ask.review(refused, id)))
    expect(answers.map(({ payload, code }) => payload?.outcome ?? code).sort()).toEqual([
      'ALREADY_REVIEWED',
      'ALREADY_REVIEWED',
      'REVIEWED',
    ])
  })

  it('goes on after the person’s number was merged, under the surviving one; the override itself opens no record but the one it was opened for', async () => {
    const [merged, surviving] = ['9990000069', '9990000107'] as const
    const id = await ask.opened(merged)
    await real.sql(`INSERT INTO merged_number VALUES ($1, $2)`, [merged, surviving])
    expect(await substanceUse(surviving)).toBe(false)
    expect((await ask.queue({ state: 'ALL' })).queue?.items[0]).toMatchObject({ id, nhsNumber: surviving })
    expect((await ask.justify(surviving, id)).payload?.outcome).toBe('JUSTIFIED')
    expect((await ask.end(surviving, id)).payload?.outcome).toBe('ENDED')
    expect((await ask.review(surviving, id)).payload?.outcome).toBe('REVIEWED')
  })
})

describe('the queue', () => {
  it('shows an override at once, whole, and counts what waits and what is overdue', async () => {
    const before = (await ask.queue()).queue
    const id = await ask.opened(refused, { reason: 'SAFEGUARDING', capacity: 'HAS_CAPACITY_OTHERS_AT_RISK' })
    const { queue } = await ask.queue({ first: 100 })
    expect([queue?.waiting, queue?.overdue]).toEqual([(before?.waiting ?? 0) + 1, before?.overdue])
    const openedAt = real.clock.now()
    expect(queue?.items.find((item) => item.id === id)).toEqual({
      id,
      nhsNumber: refused,
      caller: expect.stringMatching(/^[\w-]{22}$/),
      callerName: 'Morgan Ellery',
      role: 'LIAISON_CLINICIAN',
      organisation: 'ZM001',
      purpose: 'TREAT',
      reason: 'SAFEGUARDING',
      capacity: 'HAS_CAPACITY_OTHERS_AT_RISK',
      categories: ['SUBSTANCE_USE'],
      openedAt: openedAt.toISOString(),
      expiresAt: new Date(openedAt.getTime() + 3_600_000).toISOString(),
      endedAt: null,
      state: 'OPEN',
      justification: null,
      justifiedAt: null,
      justificationDueAt: new Date(openedAt.getTime() + 86_400_000).toISOString(),
      escalated: false,
      mine: false,
      review: null,
    })
    real.clock.advance(86_400)
    expect((await ask.queue()).queue?.overdue).toBe((before?.overdue ?? 0) + 1)
  })

  it('is read page by page, the longest waiting first, and nothing twice', async () => {
    const all = (await ask.queue({ first: 100 })).queue?.items.map(({ id }) => id)
    const seen: string[] = []
    let after: string | null | undefined = null
    do {
      const { queue } = await ask.queue({ first: 7, after })
      seen.push(...(queue?.items.map(({ id }) => id) ?? []))
      expect(queue?.after === null).toBe(queue?.more === false)
      after = queue?.after
    } while (after !== null && after !== undefined)
    expect(seen).toEqual(all)
    expect(seen.length).toBeGreaterThan(14)
  })

  it.each([
    ['a clinician', {}, liaison, 'data'],
    ['nobody for fewer than one', { first: 0 }, privacy, 'OPERATION_INVALID'],
    ['nobody for more than a hundred', { first: 101 }, privacy, 'OPERATION_INVALID'],
    ['nobody for a state it does not know', { state: 'SECRET' }, privacy, 'OPERATION_INVALID'],
  ])('is closed to %s', async (_who, input, caller, why) => {
    const { queue, code } = await ask.queue(input, caller)
    expect(queue ?? null).toBeNull()
    expect(code ?? 'data').toBe(why)
  })

  it('has tokens for the audit’s part of a privacy officer’s work, and for nobody’s record', async () => {
    const { authorisation } = await ask.queue()
    expect(Object.keys(authorisation?.agencies ?? {}).sort()).toEqual(['ZA001', 'ZP001'])
    expect(authorisation?.permit).toEqual([])
  })
})

describe('bursts', () => {
  it('of one organisation within minutes are counted, without naming it', async () => {
    const counted = () => readCounter(real.registry.subgraph.internalUrl, 'crisis_record_overrides_burst_total', 'ORGANISATION')
    const before = await counted()
    for (let n = 0; n < 9; n++) await ask.opened(refused, {}, { ...liaison, subject: `staff-${String(n)}` })
    expect(await counted()).toBe(before)
    await ask.opened(refused, {}, { ...liaison, subject: 'staff-9' })
    expect(await counted()).toBe(before + 1)
    real.clock.advance(601)
    await ask.opened(refused, {}, { ...liaison, subject: 'staff-10' })
    expect(await counted()).toBe(before + 1)
    const metrics = await (await fetch(`${real.registry.subgraph.internalUrl}/metrics`)).text()
    const lines = metrics.split('\n').filter((line) => line.startsWith('crisis_record_overrides'))
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.join()).not.toMatch(/999\d{7}|ZM001|liaison/i)
  })
})

describe('the database', () => {
  const changes = [
    ['forgets', 'DELETE FROM override', 'an override is kept'],
    ['empties', 'TRUNCATE override CASCADE', 'kept'],
    ['prolongs', `UPDATE override SET expires_at = expires_at + interval '1 hour'`, 'an override is not changed'],
    ['widens', `UPDATE override SET categories = '{CRISIS_PLAN}'`, 'an override is not changed'],
    ['rewrites', `UPDATE override SET justification = 'Something else altogether.', justified_at = now()`, 'said once'],
    ['reopens', 'UPDATE override SET ended_at = NULL', 'said once'],
    ['unsays reviews of', 'DELETE FROM override_review', 'kept as it was given'],
    ['improves reviews of', `UPDATE override_review SET outcome = 'APPROPRIATE'`, 'kept as it was given'],
  ] as const

  it.each(changes)('never %s overrides, whoever asks it to', async (_what, statement, why) => {
    const id = await ask.opened(refused, { justification })
    await ask.end(refused, id)
    await ask.review(refused, id)
    await expect(real.sql(statement)).rejects.toThrow(why)
  })

  /** What it may add at all it is stopped from adding twice; the rest it may not even try. */
  const beyond = changes.filter(([what]) => what !== 'rewrites' && what !== 'reopens')
  it.each(beyond)('never lets the registry try what %s them', async (...[, statement]) => {
    await expect(real.registry.subgraph.dataSource.query(statement)).rejects.toThrow('permission denied')
  })
})
