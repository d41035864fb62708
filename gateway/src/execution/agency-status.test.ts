import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AgenciesAnswer } from '@crisis-record/contract'
import { listed, startTestStack, type TestStack } from './testing/test-stack.js'
import { type Reply, TestAgency } from './testing/test-agency.js'

const fed: Reply = { json: { lastFed: '2026-11-28' } }
const agencyTimeout = 4_000

let stack: TestStack
beforeEach(async () => {
  stack = await startTestStack({ furtherTrusts: ['ZM002'], timeouts: { agency: agencyTimeout, registry: 1_500, audit: 1_500 } })
  for (const agency of everyone()) agency.reply = () => fed
})
afterEach(() => stack.stop())

const everyone = (): TestAgency[] => [...Object.values(stack.agencies), ...Object.values(stack.trusts)]
const agencyOf = (odsCode: string) => everyone().find((agency) => agency.odsCode === odsCode)
const answering = ({ parts, agencies }: AgenciesAnswer) =>
  Object.fromEntries([...parts, ...agencies].map(({ odsCode, answeredInMs }) => [odsCode, answeredInMs !== null]))
const all = { ZP001: true, ZC001: true, ZA001: true, ZM001: true, ZM002: true, ZG001: true }
/** What is told once the answer to an earlier round is no longer good. */
async function toldAfter(earlier: AgenciesAnswer): Promise<AgenciesAnswer> {
  for (;;) {
    const answer = await stack.execution.agencies()
    if (answer !== earlier) return answer
    await wait(100)
  }
}

describe('how the agencies are', () => {
  it('is told of each: what it is, that it answers, how soon, when it was fed, what it carries; and nothing of where it is', async () => {
    const answer = await stack.execution.agencies()
    expect(answering(answer)).toEqual(all)
    expect(answer.parts).toContainEqual({
      odsCode: 'ZC001',
      name: 'The consent-registry',
      kind: 'consent-registry',
      answeredInMs: expect.any(Number),
    })
    expect(answer.agencies.find(({ odsCode }) => odsCode === 'ZM002')).toEqual({
      odsCode: 'ZM002',
      name: 'Trust ZM002',
      kind: 'mental-health-trust',
      answeredInMs: expect.any(Number),
      lastFed: '2026-11-28',
      labels: ['CRISIS_PLAN', 'CARE_TEAM', 'THIRD_PARTY'],
      itemLabels: [],
      outOfHours: null,
    })
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|http/)
  })

  it('is asked by a signed request to its own address, about nobody', async () => {
    await stack.execution.agencies()
    for (const { asked } of everyone())
      expect(asked.map(({ path, body, caller }) => ({ path, body, caller }))).toEqual([{ path: '/status', body: {}, caller: undefined }])
  })

  const silent: { what: string; reply: Reply }[] = [
    { what: 'hangs', reply: 'HANG' },
    { what: 'breaks off', reply: 'DROP' },
    { what: 'does not know the key', reply: { status: 401, json: { errors: [] } } },
    { what: 'is not ready', reply: { status: 503, json: { status: 'not ready' } } },
    { what: 'sends no JSON', reply: { bytes: '<html>' } },
    { what: 'says a day that is none', reply: { json: { lastFed: '2026-02-30' } } },
    { what: 'says a time in place of a day', reply: { json: { lastFed: '2026-11-28T09:00:00Z' } } },
    { what: 'says nothing of a feed', reply: { json: {} } },
  ]
  it.each(silent)('of one that $what is that it is not answering, and of the others what they say', async ({ reply }) => {
    const trust = agencyOf('ZM001')
    if (trust !== undefined) trust.reply = () => reply
    const answer = await stack.execution.agencies()
    expect(answering(answer)).toEqual({ ...all, ZM001: false })
    expect(answer.agencies.find(({ odsCode }) => odsCode === 'ZM001')).toMatchObject({ answeredInMs: null, lastFed: null })
  })

  it('knows no feed of a day to come: of an agency with a wrong clock', async () => {
    const trust = agencyOf('ZM001')
    if (trust !== undefined) trust.reply = () => ({ json: { lastFed: '2999-01-01' } })
    const { agencies } = await stack.execution.agencies()
    const told = agencies.find(({ odsCode }) => odsCode === 'ZM001')
    expect([typeof told?.answeredInMs, told?.lastFed]).toEqual(['number', null])
  })

  it('is asked of all at once: each answers here only when every other was asked', async () => {
    const waiting = new Set(everyone())
    let go = () => {}
    const asked = new Promise<void>((resolve) => (go = resolve))
    for (const agency of everyone())
      agency.reply = async () => {
        waiting.delete(agency)
        if (waiting.size === 0) go()
        await asked
        return fed
      }
    expect(answering(await stack.execution.agencies())).toEqual(all)
  })

  it('is asked once for all who come together, and anew after that', async () => {
    const trust = agencyOf('ZM001')
    if (trust === undefined) throw new Error('there is no trust')
    trust.delay = 100
    const answers = await Promise.all(Array.from({ length: 50 }, () => stack.execution.agencies()))
    expect(new Set(answers).size).toBe(1)
    const [first] = answers
    if (first === undefined) throw new Error('nothing was told')
    expect(trust.asked).toHaveLength(1)
    trust.reply = () => 'DROP'
    const second = await toldAfter(first)
    expect(answering(second)).toEqual({ ...all, ZM001: false })
    trust.reply = () => fed
    expect(answering(await toldAfter(second))).toEqual(all)
    expect(trust.asked).toHaveLength(3)
  })

  it('goes on while another is asked for a record: neither waits for the other', async () => {
    const trust = agencyOf('ZM001')
    if (trust !== undefined) trust.reply = ({ path }) => (path === '/status' ? 'HANG' : { json: { data: { _entities: [{}] } } })
    const status = stack.execution.agencies()
    const { data } = await stack.ask('{ __typename }')
    expect(data).toEqual({ __typename: 'Query' })
    expect(answering(await status)).toEqual({ ...all, ZM001: false })
  })

  it('follows the list of agencies', async () => {
    const added = await new TestAgency('ZM003', { kid: 'ZM003-1', key: 'A'.repeat(43) }, () => fed).listen()
    stack.execution.replaceAgencies(listed([...everyone(), added]))
    const withIt = await stack.execution.agencies()
    expect(answering(withIt)).toEqual({ ...all, ZM003: true })
    stack.execution.replaceAgencies(listed(everyone()))
    expect(answering(await toldAfter(withIt))).toEqual(all)
    await added.disconnected()
    await added.close()
  })
})
