import { describe, expect, it } from '@jest/globals'
import { neverAsked, refused, session, useOverrides } from './use-overrides.js'

const overrides = useOverrides()

describe('whom an override serves', () => {
  it.each([
    ['a colleague', () => session('s1', 'colleague')],
    ['another session of the same caller', () => session('s2')],
    ['a session nobody named', () => session('')],
    ['the same caller for another purpose', () => ({ ...session('s1'), purpose: 'ETREAT' })],
  ])('not %s', async (_who, other) => {
    await overrides.ask.opened(refused, {}, session('s1'))
    expect(await overrides.substanceUse(refused, session('s1'))).toBe(true)
    expect(await overrides.substanceUse(refused, other())).toBe(false)
    expect(await overrides.ask.held(refused, other())).toEqual([])
  })

  it('nobody about another person, nor in another organisation', async () => {
    const roles = ['ZM001', 'ZH001'].map((organisation) => ({ role: 'LIAISON_CLINICIAN', organisation }))
    await overrides.ask.opened(refused, {}, { roles: roles.slice(0, 1) })
    expect(await overrides.substanceUse(neverAsked)).toBe(false)
    expect(await overrides.substanceUse(refused, { roles: roles.slice(1) })).toBe(false)
  })

  it('every session of theirs where the token named none', async () => {
    await overrides.ask.opened(refused)
    expect(await overrides.substanceUse(refused, session('s1'))).toBe(true)
    expect((await overrides.ask.open(refused, {}, session('s1'))).payload?.faults).toEqual([{ field: 'nhsNumber', code: 'ALREADY_OPEN' }])
  })

  it('a new session once that has opened its own', async () => {
    await overrides.ask.opened(refused, {}, session('s1'))
    await overrides.ask.opened(refused, { categories: ['CRISIS_PLAN'] }, session('s2'))
    expect(await overrides.substanceUse(refused, session('s1'))).toBe(true)
    expect(await overrides.substanceUse(refused, session('s2'))).toBe(false)
  })
})

describe('ending an override', () => {
  it('withholds again from the very next request', async () => {
    const id = await overrides.ask.opened(refused)
    expect((await overrides.ask.end(refused, id)).payload).toMatchObject({ outcome: 'ENDED', overrideId: id })
    expect(await overrides.substanceUse(refused)).toBe(false)
    expect(overrides.said()).toEqual(['OVERRIDE_OPENED', 'OVERRIDE_ENDED'])
    expect((await overrides.ask.end(refused, id)).code).toBe('OVERRIDE_ENDED')
  })

  it('is its holder’s alone, from whichever session', async () => {
    const id = await overrides.ask.opened(refused, {}, session('lost'))
    expect((await overrides.ask.end(refused, id, session('x', 'colleague'))).code).toBe('OVERRIDE_NOT_FOUND')
    expect((await overrides.ask.end(neverAsked, id)).code).toBe('OVERRIDE_NOT_FOUND')
    expect((await overrides.ask.end(refused, 'no-such-override')).code).toBe('OVERRIDE_NOT_FOUND')
    expect((await overrides.ask.end(refused, `${id}\0`)).code).toBe('OVERRIDE_NOT_FOUND')
    expect(await overrides.substanceUse(refused, session('lost'))).toBe(true)
    expect((await overrides.ask.end(refused, id, session('new'))).payload?.outcome).toBe('ENDED')
    expect(await overrides.substanceUse(refused, session('lost'))).toBe(false)
  })

  it('is not done where the audit does not take it', async () => {
    const id = await overrides.ask.opened(refused)
    overrides.real.audit.refuse(true)
    expect((await overrides.ask.end(refused, id)).code).toBe('AUDIT_UNAVAILABLE')
    expect(await overrides.substanceUse(refused)).toBe(true)
  })

  it('of one that expired is refused', async () => {
    const id = await overrides.ask.opened(refused)
    overrides.real.clock.advance(3600)
    expect((await overrides.ask.end(refused, id)).code).toBe('OVERRIDE_ENDED')
  })
})
