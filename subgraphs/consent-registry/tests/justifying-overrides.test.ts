import { describe, expect, it } from '@jest/globals'
import { readCounter } from '@crisis-record/subgraph-kit/testing'
import { createOverrideWatch } from '../src/overrides/override-watch.js'
import { justification, opening } from './override-asks.js'
import { neverAsked, nothing, refused, session, unused, useOverrides } from './use-overrides.js'

const overrides = useOverrides()

describe('justifying an override', () => {
  it.each([
    ['at once', 0],
    ['after it ended', 7200],
    ['overdue', 100_000],
  ])('%s is done once, by its holder', async (_when, seconds) => {
    const id = await overrides.ask.opened(refused)
    overrides.real.clock.advance(seconds)
    expect((await overrides.ask.justify(refused, id, justification, session('x', 'colleague'))).code).toBe('OVERRIDE_NOT_FOUND')
    expect((await overrides.ask.justify(refused, id, justification, session('another day'))).payload?.outcome).toBe('JUSTIFIED')
    expect((await overrides.ask.justify(refused, id)).payload?.faults).toEqual([{ field: 'overrideId', code: 'ALREADY_JUSTIFIED' }])
    expect(overrides.real.audit.events.at(-1)).toMatchObject({
      event: 'OVERRIDE_JUSTIFIED',
      facts: { overdue: seconds > 86_400 ? 'YES' : 'NO' },
    })
    expect(JSON.stringify(overrides.real.audit.events)).not.toContain('unconscious')
    expect((await overrides.ask.queue({ state: 'ALL' })).queue?.items[0]).toMatchObject({ id, justification })
  })

  it.each(['', '   ', 'nineteen characters', `a${' '.repeat(40)}b`, '\u0000'.repeat(30)])(
    'by %j is refused: it says nothing',
    async (text) => {
      const id = await overrides.ask.opened(refused)
      expect((await overrides.ask.justify(refused, id, text)).payload?.faults).toEqual([
        { field: 'justification', code: 'JUSTIFICATION_TOO_SHORT' },
      ])
    },
  )

  it('is asked of its holder once it is over, or elsewhere, until it is written', async () => {
    const id = await overrides.ask.opened(unused, {}, session('s1'))
    expect(await overrides.ask.toJustify(unused, session('s1'))).toEqual([])
    expect(await overrides.ask.toJustify(unused, session('s2'))).toEqual([
      { id, reason: opening.reason, categories: ['SUBSTANCE_USE'], endedAt: null },
    ])
    expect(await overrides.ask.toJustify(unused, session('s2', 'colleague'))).toEqual([])
    expect(await overrides.ask.toJustify(unused, { roles: [{ role: 'GP', organisation: 'ZG001' }] })).toEqual([])
    overrides.real.clock.advance(3600)
    expect((await overrides.ask.toJustify(unused, session('s1')))?.map((each) => each.id)).toEqual([id])
    await overrides.ask.justify(unused, id)
    expect(await overrides.ask.toJustify(unused, session('s1'))).toEqual([])
  })

  it('may come with the opening', async () => {
    const id = await overrides.ask.opened(refused, { justification })
    expect((await overrides.ask.held(refused))?.[0]).toMatchObject({ id, justified: true })
    overrides.real.clock.advance(100_000)
    await overrides.watch.pass()
    expect(overrides.said()).toEqual(['OVERRIDE_OPENED', 'OVERRIDE_EXPIRED'])
  })
})

describe('the clock', () => {
  it('notes an expiry and escalates a justification overdue, once each, saying when it was due', async () => {
    const id = await overrides.ask.opened(refused)
    const openedAt = overrides.real.clock.now().getTime()
    await overrides.watch.pass()
    overrides.real.clock.advance(4000)
    await overrides.watch.pass()
    await overrides.watch.pass()
    overrides.real.clock.advance(86_400)
    const before = await readCounter(overrides.real.registry.subgraph.internalUrl, 'crisis_record_overrides_escalated_total', 'ZC001')
    await overrides.watch.pass()
    await overrides.watch.pass()
    expect(overrides.real.audit.events.slice(1)).toEqual([
      expect.objectContaining({ event: 'OVERRIDE_EXPIRED', occurredAt: new Date(openedAt + 3_600_000).toISOString() }),
      expect.objectContaining({ event: 'OVERRIDE_ESCALATED', occurredAt: new Date(openedAt + 86_400_000).toISOString() }),
    ])
    expect(overrides.real.audit.events.slice(1).every(({ caller, subjects }) => caller === undefined && subjects[0]?.id === id)).toBe(true)
    expect(
      (await readCounter(overrides.real.registry.subgraph.internalUrl, 'crisis_record_overrides_escalated_total', 'ZC001')) - before,
    ).toBe(1)
    expect((await overrides.ask.queue({ state: 'ALL' })).queue?.items[0]).toMatchObject({ id, state: 'EXPIRED', escalated: true })
  })

  it('notes nothing while the audit does not answer, and catches up when it does, with the same event', async () => {
    await overrides.ask.opened(refused)
    overrides.real.clock.advance(3600)
    overrides.real.audit.refuse(true)
    expect(await overrides.watch.pass()).toBe(0)
    overrides.real.audit.refuse(false)
    expect(await overrides.watch.pass()).toBe(1)
    expect(overrides.said()).toEqual(['OVERRIDE_OPENED', 'OVERRIDE_EXPIRED'])
  })

  it('is watched by several instances at once, and each thing is noted by one', async () => {
    for (const person of [refused, neverAsked, nothing]) await overrides.ask.opened(person)
    overrides.real.clock.advance(3600)
    const others = [1, 2, 3].map(() => createOverrideWatch(overrides.real.registry.subgraph.services.overrides))
    const noted = await Promise.all([overrides.watch, ...others].map((one) => one.pass()))
    expect(noted.reduce((sum, count) => sum + count)).toBe(3)
    expect(overrides.said().filter((event) => event === 'OVERRIDE_EXPIRED')).toHaveLength(3)
  })

  it('does not note the expiry of one that was ended, nor escalate one that was reviewed', async () => {
    const id = await overrides.ask.opened(refused)
    await overrides.ask.end(refused, id)
    await overrides.ask.review(refused, id)
    overrides.real.clock.advance(200_000)
    await overrides.watch.pass()
    expect(overrides.said()).toEqual(['OVERRIDE_OPENED', 'OVERRIDE_ENDED', 'OVERRIDE_REVIEWED'])
  })
})
