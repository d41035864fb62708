import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { ErrorCode } from '@crisis-record/contract'
import { executingTrust, type TestPlan } from './testing/executing-trust.js'
import type { Reply, TestAgency } from './testing/test-agency.js'
import { type Answer, anna, listed, startTestStack, type TestStack } from './testing/test-stack.js'

const plans = {
  ZM001: [
    { id: 'ZM001:a', recordedAt: '2026-03-01T10:00:00.000Z', contacts: ['Sam', 'Alex'] },
    { id: 'ZM001:b', recordedAt: '2026-01-01T10:00:00.000Z' },
  ],
  ZM002: [
    { id: 'ZM002:a', recordedAt: '2026-02-01T10:00:00.000Z', contacts: ['Kit'] },
    { id: 'ZM002:b', recordedAt: '2026-01-01T10:00:00.000Z' },
  ],
  ZM003: [{ id: 'ZM003:a', recordedAt: '2026-04-01T11:00:00.000+01:00' }],
} as const satisfies Record<string, readonly TestPlan[]>

/** Far more than an agency here takes, on a busy machine too: what answers at all is in time. */
const agencyTimeout = 3_000

let stack: TestStack
let trusts: Record<keyof typeof plans, TestAgency>
beforeEach(async () => {
  stack = await startTestStack({ furtherTrusts: ['ZM002', 'ZM003'], timeouts: { agency: agencyTimeout, registry: 10_000, audit: 10_000 } })
  const { ZM002, ZM003 } = stack.trusts
  if (ZM002 === undefined || ZM003 === undefined) throw new Error('no further trusts')
  trusts = { ZM001: stack.agencies['mental-health-trust'], ZM002, ZM003 }
  for (const code of ['ZM001', 'ZM002', 'ZM003'] as const) trusts[code].reply = executingTrust(code, plans[code])
})
afterEach(() => stack.stop())

interface Patient {
  patient: Record<string, { id: string }[] | null>
}
const ask = async (fields: string, variables: Record<string, unknown> = {}, declared = '') => {
  const answer = await stack.ask(`query ($n: ID!${declared}) { patient(nhsNumber: $n) { ${fields} } }`, {
    variables: { n: anna, ...variables },
  })
  return { ...answer, patient: (answer.data as unknown as Patient | null)?.patient ?? {} }
}
const ids = (list: { id: string }[] | null | undefined) => list?.map(({ id }) => id)
const errorOf = (code: ErrorCode, odsCode: string, key = 'crisisPlans') => ({
  path: ['patient', key],
  extensions: { code, source: { odsCode, name: odsCode === 'ZM001' ? 'The mental-health-trust' : `Trust ${odsCode}` } },
})
const bare = (errors: Answer['errors']) => errors?.map(({ path, extensions }) => ({ path, extensions }))

describe('several agencies of one kind', () => {
  it('are asked side by side, each with its own decision, and their items come newest first, then by id', async () => {
    await ask('crisisPlans { id source { odsCode } }')
    // None answers before all were asked: one that waited for another would never be.
    const waiting = new Set<string>()
    let go = () => {}
    const allAsked = new Promise<void>((resolve) => (go = resolve))
    for (const [code, trust] of Object.entries(trusts)) {
      trust.asked.length = 0
      const { reply } = trust
      trust.reply = async (asked) => {
        waiting.add(code)
        if (waiting.size === 3) go()
        await allAsked
        return reply(asked)
      }
    }
    const { patient, errors } = await ask('crisisPlans { id source { odsCode } }')
    expect(errors).toBeUndefined()
    expect(ids(patient['crisisPlans'])).toEqual(['ZM003:a', 'ZM001:a', 'ZM002:a', 'ZM001:b', 'ZM002:b'])
    for (const code of ['ZM001', 'ZM002', 'ZM003'] as const)
      expect(trusts[code].asked.map(({ extensions }) => extensions['decision'])).toEqual([`decision for ${code}`])
  })

  it.each([
    { what: 'a number', fields: 'crisisPlans(first: 3) { id }', is: ['ZM003:a', 'ZM001:a', 'ZM002:a'] },
    { what: 'a variable', fields: 'crisisPlans(first: $f) { id }', f: 2, is: ['ZM003:a', 'ZM001:a'] },
    {
      what: 'a variable that is null',
      fields: 'crisisPlans(first: $f) { id }',
      f: null,
      is: ['ZM003:a', 'ZM001:a', 'ZM002:a', 'ZM001:b', 'ZM002:b'],
    },
  ])('are cut together to first, given as $what', async ({ fields, f, is }) => {
    const { patient, errors } = await ask(fields, f === undefined ? {} : { f }, f === undefined ? '' : ', $f: Int')
    expect(errors).toBeUndefined()
    expect(ids(patient['crisisPlans'])).toEqual(is)
  })

  it('are cut to the default where none is given', async () => {
    for (const code of ['ZM001', 'ZM002'] as const) {
      const many = Array.from({ length: 15 }, (_, i) => ({
        id: `${code}:${String(i + 10)}`,
        recordedAt: `2026-01-${String(i + 10)}T00:00:00.000Z`,
      }))
      trusts[code].reply = executingTrust(code, many)
    }
    const { patient } = await ask('crisisPlans { id }')
    expect(patient['crisisPlans']).toHaveLength(20)
  })

  it('are told of a first that none of them takes', async () => {
    const { patient, errors } = await ask('crisisPlans(first: 101) { id }')
    expect(patient['crisisPlans']).toBeNull()
    expect(bare(errors)).toEqual(['ZM001', 'ZM002', 'ZM003'].map((code) => errorOf('OPERATION_INVALID', code)))
  })

  it('answer the same list twice, each time cut to its own first', async () => {
    const { patient } = await ask('one: crisisPlans(first: 1) { id } more: crisisPlans(first: 4) { id }')
    expect([ids(patient['one']), ids(patient['more'])]).toEqual([['ZM003:a'], ['ZM003:a', 'ZM001:a', 'ZM002:a', 'ZM001:b']])
  })

  it('leave a list within an item with its item', async () => {
    const { patient } = await ask('crisisPlans(first: 3) { id contacts { name } }')
    expect(patient['crisisPlans']).toEqual([
      { id: 'ZM003:a', contacts: [] },
      { id: 'ZM001:a', contacts: [{ name: 'Sam' }, { name: 'Alex' }] },
      { id: 'ZM002:a', contacts: [{ name: 'Kit' }] },
    ])
  })

  it('show nothing of what they were asked for to be put in order', async () => {
    const { patient, text } = await ask('crisisPlans { whatHelps }')
    expect(patient['crisisPlans']).toEqual(Array.from({ length: 5 }, () => ({ whatHelps: [] })))
    expect(text).not.toMatch(/recordedAt|ZM00|2026/)
    expect(trusts.ZM002.asked[0]?.query).toContain('_recordedAt: recordedAt')
  })

  it('show a client that asks under our aliases what it asked for', async () => {
    const { patient } = await ask('crisisPlans(first: 1) { _id: whatHelps _recordedAt: advanceStatement }')
    expect(patient['crisisPlans']).toEqual([{ _id: [], _recordedAt: null }])
  })
})

describe('one of several agencies', () => {
  const failures: { what: string; reply: Reply; code: ErrorCode }[] = [
    { what: 'is dead', reply: 'DROP', code: 'AGENCY_UNAVAILABLE' },
    { what: 'is slow', reply: 'HANG', code: 'AGENCY_UNAVAILABLE' },
    { what: 'answers no JSON', reply: { bytes: 'LEAK' }, code: 'AGENCY_INVALID' },
    {
      what: 'answers items without a time',
      reply: { json: { data: { _entities: [{ crisisPlans: [{ id: 'ZM002:LEAK', _source: { odsCode: 'ZM002' } }] }] } } },
      code: 'AGENCY_INVALID',
    },
    {
      what: 'answers items with a time that is none',
      reply: {
        json: { data: { _entities: [{ crisisPlans: [{ id: 'ZM002:LEAK', _source: { odsCode: 'ZM002' }, _recordedAt: 'soon' }] }] } },
      },
      code: 'AGENCY_INVALID',
    },
    {
      what: 'answers one plan in place of a list',
      reply: {
        json: {
          data: {
            _entities: [{ crisisPlans: { id: 'ZM002:LEAK', _source: { odsCode: 'ZM002' }, _recordedAt: '2026-01-01T00:00:00.000Z' } }],
          },
        },
      },
      code: 'AGENCY_INVALID',
    },
  ]
  it.each(failures)('that $what is named beside the items of the others', async ({ reply, code }) => {
    trusts.ZM002.reply = () => reply
    const started = performance.now()
    const { patient, errors, text } = await ask('crisisPlans { id }')
    expect(performance.now() - started).toBeLessThan(2 * agencyTimeout)
    expect(ids(patient['crisisPlans'])).toEqual(['ZM003:a', 'ZM001:a', 'ZM001:b'])
    expect(bare(errors)).toEqual([errorOf(code, 'ZM002')])
    expect(text).not.toContain('LEAK')
  })

  it('that fails beside another is an error of its own, and so is each where all do', async () => {
    trusts.ZM001.reply = () => 'DROP'
    trusts.ZM003.reply = () => ({ status: 500, bytes: '' })
    const two = await ask('crisisPlans { id }')
    expect(ids(two.patient['crisisPlans'])).toEqual(['ZM002:a', 'ZM002:b'])
    expect(bare(two.errors)).toEqual([errorOf('AGENCY_UNAVAILABLE', 'ZM001'), errorOf('AGENCY_UNAVAILABLE', 'ZM003')])
    trusts.ZM002.reply = () => 'DROP'
    const all = await ask('crisisPlans { id }')
    expect(all.patient['crisisPlans']).toBeNull()
    expect(bare(all.errors)).toEqual(['ZM001', 'ZM002', 'ZM003'].map((code) => errorOf('AGENCY_UNAVAILABLE', code)))
  })

  it('that keeps failing is left alone, and the others are asked all the same', async () => {
    trusts.ZM002.reply = () => 'DROP'
    for (let i = 0; i < 6; i++) await ask('crisisPlans { id }')
    expect(trusts.ZM002.asked).toHaveLength(5)
    expect(trusts.ZM003.asked).toHaveLength(6)
    expect(stack.logged.filter(({ fields }) => fields?.reason === 'CIRCUIT_OPEN').map(({ fields }) => fields?.agency)).toEqual(['ZM002'])
  })

  it('that passes off items of another is cut down to its own, which is said and counted', async () => {
    const [ofAnother] = plans.ZM001
    const underItsId = { id: 'ZM003:a', recordedAt: '2026-05-01T00:00:00.000Z', source: 'ZM002' }
    trusts.ZM002.reply = executingTrust('ZM002', [...plans.ZM002, { ...ofAnother, source: 'ZM001' }, underItsId])
    const { patient, errors } = await ask('crisisPlans { id }')
    expect(ids(patient['crisisPlans'])).toEqual(['ZM003:a', 'ZM001:a', 'ZM002:a', 'ZM001:b', 'ZM002:b'])
    expect(bare(errors)).toEqual([errorOf('AGENCY_INVALID', 'ZM002')])
    expect(stack.logged.map(({ fields }) => [fields?.agency, fields?.reason])).toContainEqual(['ZM002', 'FOREIGN_ITEMS'])
  })

  it('that may not be asked for a field is not asked for it, and leaves no trace of itself', async () => {
    stack.decisions.withheldAt = { ZM002: ['CRISIS_PLAN'] }
    const { patient, errors, text } = await ask('crisisPlans { id } careTeam { name }')
    expect(errors).toBeUndefined()
    expect(ids(patient['crisisPlans'])).toEqual(['ZM003:a', 'ZM001:a', 'ZM001:b'])
    expect(patient['careTeam']).toEqual([{ name: 'Lee of ZM001' }, { name: 'Lee of ZM002' }, { name: 'Lee of ZM003' }])
    expect(trusts.ZM002.asked[0]?.query).not.toContain('crisisPlans')
    expect(text).not.toContain('ZM002:')
    expect(stack.entries[0]).toMatchObject({ kind: 'AUTHORISED', agencies: ['ZM001', 'ZM002', 'ZM003'] })
  })

  it('that may be asked for nothing is not asked at all, nor named as asked', async () => {
    stack.decisions.withheldAt = { ZM002: ['CRISIS_PLAN'] }
    await ask('crisisPlans { id }')
    expect(trusts.ZM002.asked).toHaveLength(0)
    expect(stack.entries[0]).toMatchObject({ kind: 'AUTHORISED', agencies: ['ZM001', 'ZM003'] })
  })

  it('that is withheld as all the others are gives null and no error', async () => {
    stack.decisions.withheldAt = { ZM001: ['CRISIS_PLAN'], ZM002: ['CRISIS_PLAN'], ZM003: ['CRISIS_PLAN'] }
    const { patient, errors } = await ask('crisisPlans { id }')
    expect([patient['crisisPlans'], errors]).toEqual([null, undefined])
  })

  it('that has a veto of its own leaves no trace beside the others', async () => {
    trusts.ZM002.reply = () => ({ json: { data: { _entities: [{ crisisPlans: null }] }, extensions: { vetoed: ['CRISIS_PLAN'] } } })
    const { patient, errors } = await ask('crisisPlans { id }')
    expect([ids(patient['crisisPlans']), errors]).toEqual([['ZM003:a', 'ZM001:a', 'ZM001:b'], undefined])
  })

  it('that the registry does not know is named as not answering', async () => {
    stack.decisions.without = ['ZM003']
    const { patient, errors } = await ask('crisisPlans { id }')
    expect(ids(patient['crisisPlans'])).toEqual(['ZM001:a', 'ZM002:a', 'ZM001:b', 'ZM002:b'])
    expect(bare(errors)).toEqual([errorOf('AGENCY_UNAVAILABLE', 'ZM003')])
  })
})

describe('the list of agencies, replaced while the gateway runs', () => {
  const those = (...codes: (keyof typeof plans)[]) =>
    listed([...Object.values(stack.agencies).filter((agency) => agency !== trusts.ZM001), ...codes.map((code) => trusts[code])])

  it('holds from the next operation on, whether it grows or shrinks', async () => {
    stack.execution.replaceAgencies(those('ZM001'))
    expect(ids((await ask('crisisPlans { id }')).patient['crisisPlans'])).toEqual(['ZM001:a', 'ZM001:b'])
    stack.execution.replaceAgencies(those('ZM002', 'ZM003'))
    expect(ids((await ask('crisisPlans { id }')).patient['crisisPlans'])).toEqual(['ZM003:a', 'ZM002:a', 'ZM002:b'])
    stack.execution.replaceAgencies(those('ZM001', 'ZM002', 'ZM003'))
    expect((await ask('crisisPlans { id }')).patient['crisisPlans']).toHaveLength(5)
  })

  it('leaves an operation under way with the agencies it began with', async () => {
    let answer = () => {}
    const mayAnswer = new Promise<void>((resolve) => (answer = resolve))
    const { reply } = trusts.ZM003
    trusts.ZM003.reply = async (asked) => {
      await mayAnswer
      return reply(asked)
    }
    const under = ask('crisisPlans { id }')
    while (trusts.ZM003.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    stack.execution.replaceAgencies(those('ZM001', 'ZM002'))
    const after = await ask('crisisPlans { id }')
    expect(ids(after.patient['crisisPlans'])).toEqual(['ZM001:a', 'ZM002:a', 'ZM001:b', 'ZM002:b'])
    answer()
    const { patient, errors } = await under
    expect([errors, patient['crisisPlans']?.length]).toEqual([undefined, 5])
    expect(trusts.ZM003.asked).toHaveLength(1)
    await trusts.ZM003.disconnected()
  })

  it('is refused with an agency that has no key, and stays as it was', async () => {
    const { agencies } = those('ZM001', 'ZM002')
    expect(() => stack.execution.replaceAgencies({ agencies, keys: {} })).toThrow('No request key')
    expect((await ask('crisisPlans { id }')).patient['crisisPlans']).toHaveLength(5)
  })
})
