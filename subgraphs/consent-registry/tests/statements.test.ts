import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type RealRegistry, startRealRegistry } from './real-registry.js'
import { statementAsks } from './statement-asks.js'

let real: RealRegistry
let asks: ReturnType<typeof statementAsks>
beforeAll(async () => {
  real = await startRealRegistry()
  asks = statementAsks(real)
})
afterAll(() => real.stop())

const liaison = { roles: [{ role: 'LIAISON_CLINICIAN', organisation: 'ZH001' }], subject: 'liaison', purpose: 'TREAT' }
const shared = async (person: string, category: string, caller = liaison) => {
  const { authorisation } = await real.ask({ person, ...caller })
  return authorisation?.decisions.find((one) => one.category === category)?.outcome === 'PERMIT'
}

describe('recording', () => {
  it('a refusal counts from the very next decision on, is on record in the audit, and shows in the history', async () => {
    const person = '9990000026'
    expect(await shared(person, 'ABOUT_ME')).toBe(true)
    const { payload } = await asks.record(person)
    expect(payload).toMatchObject({ outcome: 'RECORDED', version: 1, closed: [], faults: [], consequences: [] })
    expect(await shared(person, 'ABOUT_ME')).toBe(false)
    const events = real.audit.events
    expect(events.at(-1)).toMatchObject({
      kind: 'EVENT',
      event: 'STATEMENT_RECORDED',
      person,
      purpose: 'PATRQT',
      caller: { subject: 'crisis', role: 'CRISIS_CLINICIAN', organisation: 'ZM001' },
      subjects: [{ type: 'STATEMENT', id: payload?.statementId, became: 'RECORDED' }],
      facts: { effect: 'REFUSE', authority: 'PERSON', categories: ['ABOUT_ME'], roles: ['ANY'], permits: [], organisation: 'ZM001' },
    })
    const [shown] = (await asks.history(person))?.items ?? []
    expect(shown).toMatchObject({
      id: payload?.statementId,
      state: 'IN_FORCE',
      effect: 'REFUSE',
      authority: 'PERSON',
      how: 'in person',
      recordedBy: { name: 'Morgan Ellery', role: 'CRISIS_CLINICIAN' },
      inWords: 'On 15 Jun 2026 you decided: do not share what you wrote about yourself with anyone.',
      mayBeWithdrawnBy: ['PERSON'],
    })
  })

  it('says everything that is wrong at once, and writes nothing', async () => {
    const person = '9990000042'
    const wrong = {
      effect: 'MAYBE',
      scope: { categories: ['RISK', 'SAFETY_ALERTS'], roles: [] },
      authority: 'FRIEND',
      givenAt: '2026-06-16T00:00:00Z',
      how: ' ',
    }
    const { payload } = await asks.record(person, wrong)
    expect(payload?.outcome).toBe('INVALID')
    expect(payload?.faults.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'statement.authority AUTHORITY_UNKNOWN',
      'statement.effect EFFECT_UNKNOWN',
      'statement.givenAt GIVEN_IN_FUTURE',
      'statement.how HOW_MISSING',
      'statement.scope.categories CATEGORY_BY_ROLE',
      'statement.scope.roles SCOPE_EMPTY',
    ])
    expect(await asks.version(person)).toBe(0)
  })

  it('on a version that is not the present one changes nothing, and says which is', async () => {
    const person = '9990000107'
    await asks.recorded(person)
    const { payload } = await asks.record(person, {}, { expectedVersion: 0 })
    expect(payload).toMatchObject({ outcome: 'CHANGED', version: 1 })
    expect((await asks.history(person))?.items).toHaveLength(1)
  })

  it('is not done where the audit does not keep it', async () => {
    const person = '9990000115'
    real.audit.refuse(true)
    const { code } = await asks.record(person)
    real.audit.refuse(false)
    expect(code).toBe('AUDIT_UNAVAILABLE')
    expect(await asks.version(person)).toBe(0)
    expect(await shared(person, 'ABOUT_ME')).toBe(true)
  })
})

describe('withdrawing', () => {
  it('ends a choice from the very next decision on (P7), and says by whom, how and when', async () => {
    const person = '9990000018'
    const id = await asks.recorded(person)
    expect(await shared(person, 'ABOUT_ME')).toBe(false)
    expect((await asks.withdraw(person, id)).payload).toMatchObject({ outcome: 'WITHDRAWN', statementId: id })
    expect(await shared(person, 'ABOUT_ME')).toBe(true)
    const shown = (await asks.history(person))?.items.find((one) => one.id === id)
    expect(shown).toMatchObject({
      state: 'WITHDRAWN',
      endedBy: { name: 'Morgan Ellery' },
      endedWhy: 'Withdrawn by the person, by telephone.',
    })
    expect((await asks.withdraw(person, id)).payload?.faults).toMatchObject([{ field: 'statementId', code: 'ALREADY_ENDED' }])
  })
})
