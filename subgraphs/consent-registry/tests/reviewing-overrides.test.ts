import { describe, expect, it } from '@jest/globals'
import { type Caller, justification, liaison, privacy } from './override-asks.js'
import { neverAsked, refused, useOverrides } from './use-overrides.js'

const overrides = useOverrides()

describe('reviewing an override', () => {
  const over = async (wish: object = {}) => {
    const id = await overrides.ask.opened(refused, wish)
    overrides.real.clock.advance(3600)
    return id
  }

  it.each(['APPROPRIATE', 'INAPPROPRIATE', 'ESCALATED'])(
    'closes it as %s, once, with who, when, and whether the person was told',
    async (outcome) => {
      const id = await over({ justification })
      const waiting = (await overrides.ask.queue()).queue?.waiting ?? 0
      const personTold = outcome !== 'ESCALATED'
      expect((await overrides.ask.review(refused, id, { outcome, personTold, note: ' Spoke to the team. ' })).payload).toMatchObject({
        outcome: 'REVIEWED',
        overrideId: id,
      })
      expect((await overrides.ask.review(refused, id)).code).toBe('ALREADY_REVIEWED')
      const { queue } = await overrides.ask.queue({ state: 'REVIEWED' })
      expect(queue?.waiting).toBe(waiting - 1)
      expect(queue?.items[0]).toMatchObject({
        id,
        review: {
          outcome,
          personTold,
          note: 'Spoke to the team.',
          reviewedBy: 'Morgan Ellery',
          reviewedAt: overrides.real.clock.now().toISOString(),
        },
      })
      expect(overrides.real.audit.events.at(-1)).toMatchObject({
        event: 'OVERRIDE_REVIEWED',
        caller: { role: 'PRIVACY_OFFICER' },
        facts: { outcome, personTold: personTold ? 'YES' : 'NO', justified: 'YES', holderRole: 'LIAISON_CLINICIAN' },
      })
      expect(JSON.stringify(overrides.real.audit.events)).not.toContain('Spoke')
    },
  )

  it('is refused while it is open, for what it is used for is not known yet', async () => {
    const id = await overrides.ask.opened(refused)
    expect((await overrides.ask.review(refused, id)).code).toBe('OVERRIDE_IS_OPEN')
    await overrides.ask.end(refused, id)
    expect((await overrides.ask.review(refused, id)).payload?.outcome).toBe('REVIEWED')
  })

  it('of one’s own is refused in whichever role, and somebody else may', async () => {
    const roles = [
      { role: 'LIAISON_CLINICIAN', organisation: 'ZM001' },
      { role: 'PRIVACY_OFFICER', organisation: 'ZX001' },
    ]
    const id = await overrides.ask.opened(refused, {}, { subject: 'lead', roles: roles.slice(0, 1) })
    overrides.real.clock.advance(3600)
    const self: Caller = { ...privacy, subject: 'lead', roles: roles.slice(1) }
    expect((await overrides.ask.queue({ state: 'ALL' }, self)).queue?.items[0]).toMatchObject({ id, mine: true })
    expect((await overrides.ask.queue({ state: 'ALL' })).queue?.items[0]).toMatchObject({ id, mine: false })
    expect((await overrides.ask.review(refused, id, {}, self)).code).toBe('OWN_OVERRIDE')
    await expect(
      overrides.real.sql(
        `INSERT INTO override_review SELECT id, 'APPROPRIATE', true, NULL, caller, NULL, 'PRIVACY_OFFICER', 'ZX001', now() FROM override WHERE id = $1`,
        [id],
      ),
    ).rejects.toThrow('nobody reviews their own override')
    expect((await overrides.ask.review(refused, id)).payload?.outcome).toBe('REVIEWED')
  })

  it.each([
    ['the override of another person', neverAsked, {}, 'OVERRIDE_NOT_FOUND'],
    ['an outcome nobody knows', refused, { outcome: 'FINE' }, 'OUTCOME_UNKNOWN'],
    ['a note beyond measure', refused, { note: 'x'.repeat(4001) }, 'NOTE_TOO_LONG'],
  ])('with %s is refused', async (_what, person, wish, code) => {
    const { payload, code: refusal } = await overrides.ask.review(person, await over(), wish)
    expect(refusal ?? payload?.faults[0]?.code).toBe(code)
    expect(payload?.outcome ?? 'INVALID').toBe('INVALID')
  })

  it('is refused to those who open them, and closes the matter for its holder', async () => {
    const id = await over()
    expect((await overrides.ask.review(refused, id, {}, { ...liaison, subject: 'colleague' })).payload?.outcome).toBeUndefined()
    await overrides.ask.review(refused, id, { outcome: 'INAPPROPRIATE' })
    expect((await overrides.ask.justify(refused, id)).code).toBe('ALREADY_REVIEWED')
  })

  it('twice at once happens once', async () => {
    const id = await over()
    const answers = await Promise.all([1, 2, 3].map(() => overrides.ask.review(refused, id)))
    expect(answers.map(({ payload, code }) => payload?.outcome ?? code).sort()).toEqual([
      'ALREADY_REVIEWED',
      'ALREADY_REVIEWED',
      'REVIEWED',
    ])
  })

  it('goes on after the person’s number was merged, under the surviving one; the override itself opens no record but the one it was opened for', async () => {
    const [merged, surviving] = ['9990000069', '9990000107'] as const
    const id = await overrides.ask.opened(merged)
    await overrides.real.sql(`INSERT INTO merged_number VALUES ($1, $2)`, [merged, surviving])
    expect(await overrides.substanceUse(surviving)).toBe(false)
    expect((await overrides.ask.queue({ state: 'ALL' })).queue?.items[0]).toMatchObject({ id, nhsNumber: surviving })
    expect((await overrides.ask.justify(surviving, id)).payload?.outcome).toBe('JUSTIFIED')
    expect((await overrides.ask.end(surviving, id)).payload?.outcome).toBe('ENDED')
    expect((await overrides.ask.review(surviving, id)).payload?.outcome).toBe('REVIEWED')
  })
})
