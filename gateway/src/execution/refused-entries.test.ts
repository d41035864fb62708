import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { auditEntry } from '@crisis-record/contract/tokens'
import { Registry } from 'prom-client'
import { anna, startTestStack, type TestStack } from './testing/test-stack.js'

const record = 'query Look($n: ID!) { patient(nhsNumber: $n) { sharing { category } } }'
const change = 'mutation Change { recordStatement(input: { nhsNumber: "9990000018", effect: "DENY" }) { outcome } }'
const search = 'query Find($n: ID) { findPatients(input: { nhsNumber: $n }) { hasMore } }'
const caller = { reference: 'caller-reference-00001', subject: 'liaison', role: 'LIAISON_CLINICIAN', organisation: 'ZH001' }

let stack: TestStack
let metrics: Registry
beforeEach(async () => {
  metrics = new Registry()
  stack = await startTestStack({ metrics })
})
afterEach(() => stack.stop())

/** The registry knows who asks and refuses them. */
function refuse(code: string, refusal: unknown = { caller }): void {
  stack.agencies['consent-registry'].reply = () => ({
    json: { data: null, errors: [{ message: 'LEAK', extensions: { code } }], extensions: { refusal } },
  })
}

/** Everything the audit was told, once all of it was. */
async function told(): Promise<readonly Record<string, unknown>[]> {
  await stack.execution.stop()
  return stack.entries
}

const counted = async (name: string) => (await metrics.getSingleMetric(name)?.get())?.values[0]?.value ?? 0

describe('a refusal is remembered', () => {
  it.each([
    { what: 'an unknown number', code: 'PATIENT_NOT_FOUND', query: record, person: anna },
    { what: 'a merged number', code: 'PATIENT_MERGED', query: record, person: anna },
    { what: 'a purpose', code: 'PURPOSE_NOT_PERMITTED', query: record, person: anna },
    { what: 'a role', code: 'ROLE_NOT_PERMITTED', query: record, person: anna },
    { what: 'a change', code: 'PATIENT_NOT_FOUND', query: change, person: anna },
    { what: 'a search by number', code: 'ROLE_NOT_PERMITTED', query: search, person: anna },
  ])('$what, $code: who asked for whom, and when', async ({ code, query, person }) => {
    refuse(code)
    const { data, errors } = await stack.ask(query, { variables: { n: '999 000 0018' } })
    expect({ data, code: errors?.[0]?.extensions?.['code'] }).toEqual({ data: null, code })
    const entries = await told()
    expect(entries).toEqual([expect.objectContaining({ kind: 'REFUSED', caller, person, code, purpose: 'TREAT' })])
    expect(auditEntry.safeParse(entries[0]).success).toBe(true)
  })

  it('as far as the registry knew the caller', async () => {
    const known = { reference: caller.reference, subject: caller.subject }
    refuse('ROLE_NOT_PERMITTED', { caller: known })
    await stack.ask(record, { variables: { n: anna } })
    expect(await told()).toEqual([expect.objectContaining({ kind: 'REFUSED', caller: known })])
  })

  it('and what a role may not search or change, though the registry let it pass', async () => {
    stack.decisions.role = 'PARAMEDIC'
    await stack.ask(search, { variables: { n: anna } })
    await stack.ask(change)
    expect((await told()).map(({ kind, code, person }) => [kind, code, person])).toEqual([
      ['REFUSED', 'ROLE_NOT_PERMITTED', anna],
      ['REFUSED', 'ROLE_NOT_PERMITTED', anna],
    ])
  })

  it('in nobody’s name never: a caller the registry did not know', async () => {
    refuse('UNAUTHENTICATED', null)
    await stack.ask(record, { variables: { n: anna } })
    expect(await told()).toEqual([])
  })

  it.each([
    { is: 'down', reply: 'DROP' as const },
    { is: 'hung', reply: 'HANG' as const },
  ])('behind the answer: with an audit that is $is it is the same answer, at once', async ({ reply }) => {
    refuse('PATIENT_NOT_FOUND')
    stack.agencies['access-audit'].reply = () => reply
    const started = performance.now()
    const { errors } = await stack.ask(record, { variables: { n: anna } })
    expect(errors?.[0]?.extensions?.['code']).toBe('PATIENT_NOT_FOUND')
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

describe('a search by number', () => {
  it('is remembered with the number it looked for, found or not', async () => {
    stack.agencies['patient-index'].reply = () => ({ json: { data: { findPatients: { hasMore: false } } } })
    await stack.ask(search, { variables: { n: anna } })
    expect((await told())[0]).toMatchObject({ kind: 'AUTHORISED', personSought: anna, personsReturned: [] })
  })
})

describe('a caller who counts through numbers', () => {
  const numbers = ['9990000018', '9990000026', '9990000034', '9990000042', '9990000050', '9990000069', '9990000077', '9990000085']
  const more = ['9990000093', '9990000107', '9990000115', '9990000123']

  it('shows in a metric, by the numbers nobody has, once they are many', async () => {
    refuse('PATIENT_NOT_FOUND')
    for (const n of [...numbers, ...numbers, ...numbers]) await stack.ask(record, { variables: { n } })
    expect(await counted('gateway_lookups_missed_total')).toBe(24)
    expect(await counted('gateway_enumeration_suspected_total')).toBe(0)
    for (const n of more) await stack.ask(record, { variables: { n } })
    expect(await counted('gateway_enumeration_suspected_total')).toBe(2)
    expect(stack.logged.filter(({ message }) => message.includes('many numbers'))).toHaveLength(2)
    expect(JSON.stringify(stack.logged)).not.toMatch(/999000|caller-reference/)
  })

  it('by searching shows too', async () => {
    stack.agencies['patient-index'].reply = () => ({ json: { data: { findPatients: { hasMore: false } } } })
    for (const n of [...numbers, ...more]) await stack.ask(search, { variables: { n } })
    expect(await counted('gateway_enumeration_suspected_total')).toBe(2)
  })

  it('does not show for people who are known, nor while the index does not answer', async () => {
    for (const n of [...numbers, ...more]) await stack.ask(record, { variables: { n } })
    stack.agencies['patient-index'].reply = () => ({ status: 500, bytes: '' })
    for (const n of [...numbers, ...more]) await stack.ask(search, { variables: { n } })
    expect(await counted('gateway_lookups_missed_total')).toBe(0)
  })
})
