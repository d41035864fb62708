import { describe, expect, it } from '@jest/globals'
import { readCounter } from '@crisis-record/subgraph-kit/testing'
import { liaison, privacy } from './override-asks.js'
import { refused, useOverrides } from './use-overrides.js'

const overrides = useOverrides()

describe('the queue', () => {
  it('shows an override at once, whole, and counts what waits and what is overdue', async () => {
    const before = (await overrides.ask.queue()).queue
    const id = await overrides.ask.opened(refused, { reason: 'SAFEGUARDING', capacity: 'HAS_CAPACITY_OTHERS_AT_RISK' })
    const { queue } = await overrides.ask.queue({ first: 100 })
    expect([queue?.waiting, queue?.overdue]).toEqual([(before?.waiting ?? 0) + 1, before?.overdue])
    const openedAt = overrides.real.clock.now()
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
    overrides.real.clock.advance(86_400)
    expect((await overrides.ask.queue()).queue?.overdue).toBe((before?.overdue ?? 0) + 1)
  })

  it('is read page by page, the longest waiting first, and nothing twice', async () => {
    for (let at = 0; at < 16; at += 1) {
      await overrides.ask.opened(refused)
      overrides.real.clock.advance(3_600)
    }
    const all = (await overrides.ask.queue({ first: 100 })).queue?.items.map(({ id }) => id)
    const seen: string[] = []
    let after: string | null | undefined = null
    do {
      const { queue } = await overrides.ask.queue({ first: 7, after })
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
    const { queue, code } = await overrides.ask.queue(input, caller)
    expect(queue ?? null).toBeNull()
    expect(code ?? 'data').toBe(why)
  })

  it('has tokens for the audit’s part of a privacy officer’s work, and for nobody’s record', async () => {
    const { authorisation } = await overrides.ask.queue()
    expect(Object.keys(authorisation?.agencies ?? {}).sort()).toEqual(['ZA001', 'ZP001'])
    expect(authorisation?.permit).toEqual([])
  })
})

describe('bursts', () => {
  it('of one organisation within minutes are counted, without naming it', async () => {
    const counted = () => readCounter(overrides.real.registry.subgraph.internalUrl, 'crisis_record_overrides_burst_total', 'ORGANISATION')
    const before = await counted()
    for (let n = 0; n < 9; n++) await overrides.ask.opened(refused, {}, { ...liaison, subject: `staff-${String(n)}` })
    expect(await counted()).toBe(before)
    await overrides.ask.opened(refused, {}, { ...liaison, subject: 'staff-9' })
    expect(await counted()).toBe(before + 1)
    overrides.real.clock.advance(601)
    await overrides.ask.opened(refused, {}, { ...liaison, subject: 'staff-10' })
    expect(await counted()).toBe(before + 1)
    const metrics = await (await fetch(`${overrides.real.registry.subgraph.internalUrl}/metrics`)).text()
    const lines = metrics.split('\n').filter((line) => line.startsWith('crisis_record_overrides'))
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.join()).not.toMatch(/999\d{7}|ZM001|liaison/i)
  })
})
