import { describe, expect, it } from '@jest/globals'
import { capacityAnswers, capacityAnswersFor, overrideReasons } from '@crisis-record/subgraph-kit'
import { readCounter } from '@crisis-record/subgraph-kit/testing'
import { type Caller, liaison, opening, permits, privacy } from './override-asks.js'
import { deceased, neverAsked, nothing, refused, restricted, session, useOverrides } from './use-overrides.js'

const overrides = useOverrides()

describe('opening an override', () => {
  it.each([refused, neverAsked, nothing])(
    'opens what was withheld of %s to the next request, with one tap and no words',
    async (person) => {
      expect(await overrides.substanceUse(person)).toBe(false)
      const { payload } = await overrides.ask.open(person)
      expect(payload).toEqual({
        outcome: 'OPENED',
        overrideId: expect.any(String),
        expiresAt: new Date(overrides.real.clock.now().getTime() + 3_600_000).toISOString(),
        justificationDueAt: new Date(overrides.real.clock.now().getTime() + 86_400_000).toISOString(),
        faults: [],
      })
      expect(await overrides.substanceUse(person)).toBe(true)
      expect(await overrides.ask.held(person)).toEqual([
        expect.objectContaining({ id: payload?.overrideId, source: { odsCode: 'ZC001' }, reason: opening.reason, justified: false }),
      ])
      expect(overrides.real.audit.events).toEqual([
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
    await overrides.ask.opened(refused)
    overrides.real.clock.advance(3599)
    expect(await overrides.substanceUse(refused)).toBe(true)
    overrides.real.clock.advance(1)
    expect(await overrides.substanceUse(refused)).toBe(false)
    expect(await overrides.ask.held(refused)).toEqual([])
  })

  it('gives agencies tokens that end when it does (P9)', async () => {
    await overrides.ask.opened(refused)
    overrides.real.clock.advance(3590)
    const claims = await overrides.real.readToken(await overrides.real.ask({ person: refused, ...liaison }), 'ZD001')
    expect(claims.exp - claims.iat).toBe(10)
    expect(claims.override?.exp).toBe(claims.exp)
    // Single medicines at the general practice may be labelled with it, and then rest on the override too.
    const labelled = await overrides.real.readToken(await overrides.real.ask({ person: refused, ...liaison }), 'ZG001')
    expect(labelled.permit).toContain('SUBSTANCE_USE')
    expect(labelled.exp - labelled.iat).toBe(10)
    const other = await overrides.real.readToken(await overrides.real.ask({ person: refused, ...liaison }), 'ZM001')
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
    const { payload } = await overrides.ask.open(refused, { reason, capacity })
    expect(payload?.outcome).toBe(outcome)
    expect(await overrides.substanceUse(refused)).toBe(outcome === 'OPENED')
    if (outcome === 'INVALID') expect(payload?.faults).toEqual([expect.objectContaining({ field: 'capacity' })])
  })

  it('says everything that is wrong at once, and opens nothing', async () => {
    const wish = {
      reason: 'CURIOSITY',
      capacity: 'MAYBE',
      categories: ['SEXUAL_HEALTH', 'everything', 'SUBSTANCE_USE'],
      justification: 'short',
    }
    const { payload } = await overrides.ask.open(refused, wish)
    expect(payload?.faults).toEqual([
      { field: 'reason', code: 'REASON_UNKNOWN' },
      { field: 'capacity', code: 'CAPACITY_UNKNOWN' },
      { field: 'categories.0', code: 'CATEGORY_NOT_OVERRIDABLE' },
      { field: 'categories.1', code: 'CATEGORY_UNKNOWN' },
      { field: 'justification', code: 'JUSTIFICATION_TOO_SHORT' },
    ])
    expect(payload).toMatchObject({ outcome: 'INVALID', overrideId: null, expiresAt: null })
    expect(overrides.said()).toEqual([])
    expect(await overrides.substanceUse(refused)).toBe(false)
  })

  it.each([
    ['no category', [], [{ field: 'categories', code: 'CATEGORIES_MISSING' }]],
    ['one that is always decided by role', ['LOCATION'], [{ field: 'categories.0', code: 'CATEGORY_NOT_OVERRIDABLE' }]],
    ['one whose ceiling a paramedic does not reach', ['DOMESTIC_ABUSE'], [{ field: 'categories.0', code: 'CATEGORY_NOT_FOR_ROLE' }]],
  ])('of %s is refused', async (_what, categories, faults) => {
    const paramedic: Caller = { roles: [{ role: 'PARAMEDIC', organisation: 'ZB001' }] }
    expect((await overrides.ask.open(refused, { categories }, paramedic)).payload).toMatchObject({ outcome: 'INVALID', faults })
  })

  it('by a group opens what of it the role may see', async () => {
    const paramedic: Caller = { roles: [{ role: 'PARAMEDIC', organisation: 'ZB001' }] }
    await overrides.ask.opened(refused, { categories: ['sensitive', 'ALLERGIES'] }, paramedic)
    const [held] = (await overrides.ask.held(refused, paramedic)) ?? []
    expect(held).toMatchObject({ categories: ['ALLERGIES', 'POLICE_CONTACT', 'SUBSTANCE_USE'] })
  })

  it('of someone who died opens nothing, nor where a restricted person is', async () => {
    expect((await overrides.ask.open(deceased)).payload).toMatchObject({ faults: [{ field: 'categories', code: 'NOTHING_TO_OPEN' }] })
    expect((await overrides.ask.open(restricted, { categories: ['CONTACT_DETAILS'] })).payload).toMatchObject({
      faults: [{ field: 'categories', code: 'NOTHING_TO_OPEN' }],
    })
    await overrides.ask.opened(restricted, { categories: ['CONTACT_DETAILS', 'SUBSTANCE_USE'] })
    const answer = await overrides.real.ask({ person: restricted, ...liaison })
    expect(permits(answer, 'ZP001')).toEqual(['DEMOGRAPHICS'])
    expect(permits(answer, 'ZD001')).toContain('SUBSTANCE_USE')
  })

  it('under a merged number is refused with the surviving one', async () => {
    const { code, payload } = await overrides.ask.open('9990000131')
    expect([code, payload]).toEqual(['PATIENT_MERGED', undefined])
  })

  it.each([
    ['a role that may not', { roles: [{ role: 'SAFE_HAVEN_WORKER', organisation: 'ZS001' }] }],
    ['a purpose for which the role may not', { ...liaison, purpose: 'PATRQT' }],
    ['the privacy officer', privacy],
  ])('by %s is refused, and nothing is put on record', async (_who, caller) => {
    const { payload } = await overrides.ask.open(refused, {}, caller)
    expect(payload?.outcome).toBeUndefined()
    expect(overrides.said()).toEqual([])
    expect(await overrides.real.sql('SELECT FROM override WHERE opened_at >= $1', [overrides.real.clock.now()])).toEqual([])
  })

  it('is not done where the audit does not take it, and is not seen before the audit has it', async () => {
    overrides.real.audit.refuse(true)
    expect((await overrides.ask.open(refused)).code).toBe('AUDIT_UNAVAILABLE')
    expect(await overrides.substanceUse(refused)).toBe(false)
    overrides.real.audit.refuse(false)
    const before: boolean[] = []
    overrides.real.audit.onEvent = async () => void before.push(await overrides.substanceUse(refused))
    await overrides.ask.opened(refused)
    overrides.real.audit.onEvent = undefined
    expect(before).toEqual([false])
    expect(await overrides.substanceUse(refused)).toBe(true)
  })

  it('a second time while one is open extends nothing, and says which is open', async () => {
    const id = await overrides.ask.opened(refused)
    const expiresAt = new Date(overrides.real.clock.now().getTime() + 3_600_000).toISOString()
    overrides.real.clock.advance(600)
    const again = await overrides.ask.open(refused, { categories: ['CRISIS_PLAN'] })
    expect(again.payload).toMatchObject({
      outcome: 'INVALID',
      overrideId: id,
      expiresAt,
      faults: [{ field: 'nhsNumber', code: 'ALREADY_OPEN' }],
    })
    expect(await overrides.ask.held(refused)).toEqual([expect.objectContaining({ id, expiresAt, categories: ['SUBSTANCE_USE'] })])
  })

  it('twice at once opens one', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4].map(async () => (await overrides.ask.open(refused)).payload?.outcome))
    expect(outcomes.sort()).toEqual(['INVALID', 'INVALID', 'INVALID', 'OPENED'])
  })

  it('more often in an hour than the agreement allows is refused until the hour has passed', async () => {
    const people = ['9990000018', '9990000026', '9990000034', '9990000042', '9990000050', '9990000069']
    const limited = () => readCounter(overrides.real.registry.subgraph.internalUrl, 'crisis_record_overrides_limited_total', 'ZC001')
    const before = await limited()
    for (const person of people) await overrides.ask.opened(person)
    const { code, payload } = await overrides.ask.open('9990000085')
    expect([code, payload]).toEqual(['RATE_LIMITED', undefined])
    expect((await limited()) - before).toBe(1)
    expect((await overrides.ask.open('9990000085', {}, session('s', 'colleague'))).payload?.outcome).toBe('OPENED')
    overrides.real.clock.advance(3600)
    expect((await overrides.ask.open('9990000085')).payload?.outcome).toBe('OPENED')
  })
})
