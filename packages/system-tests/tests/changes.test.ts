import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ask, innards, type Question } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'

/** Refused drug treatment. */
const person = '9990000034'
const wish = { nhsNumber: person, reason: 'VITAL_INTERESTS', capacity: 'LACKS_CAPACITY', categories: ['SUBSTANCE_USE'] }
const open = 'mutation Open($input: OpenOverrideInput!) { openOverride(input: $input) { outcome overrideId } }'
const review = 'mutation Review($input: ReviewOverrideInput!) { reviewOverride(input: $input) { outcome } }'
const noSuch = { nhsNumber: person, overrideId: '00000000-0000-4000-8000-000000000000', outcome: 'APPROPRIATE', personTold: true }

let stack: Stack
const tokens = new Map<string, string>()
const databases = new Map<string, pg.Client>()

beforeAll(async () => {
  stack = await startStack({ environment: unhurried })
  for (const name of ['liaison', 'safehaven', 'privacy', 'analyst']) tokens.set(name, await stack.token(name))
  for (const name of ['consent-registry', 'access-audit']) {
    const client = new pg.Client({ connectionString: stack.postgres.superuserUrl(name) })
    await client.connect()
    databases.set(name, client)
  }
  await untilWhole(() => asked({ query: undefined, variables: { nhsNumber: person } }))
})
afterAll(async () => {
  for (const client of databases.values()) await client.end()
  await stack.stop()
})
afterEach(async () => {
  const audit = stack.service('access-audit')
  if (audit.pid === undefined) await audit.start()
  else audit.signal('SIGCONT')
})

function asked({ query, ...question }: Omit<Partial<Question>, 'query'> & { query?: string | undefined }) {
  const token = tokens.get('liaison') ?? ''
  return ask({ url: stack.url, token, purpose: 'TREAT', ...(query === undefined ? {} : { query }), ...question })
}

async function rows(database: string, query: string): Promise<Record<string, unknown>[]> {
  return (await databases.get(database)?.query<Record<string, unknown>>(query))?.rows ?? []
}

/** What a change leaves behind: overrides at the registry, events in the audit. The first agreement is put on record some time after the start. */
async function left(): Promise<unknown> {
  const [overrides] = await rows('consent-registry', 'SELECT count(*)::int AS n FROM override')
  const [events] = await rows(
    'access-audit',
    `SELECT count(*)::int AS n FROM entry WHERE kind = 'EVENT' AND body->>'event' <> 'AGREEMENT_APPLIED'`,
  )
  return { overrides: overrides?.['n'], events: events?.['n'] }
}

describe('a change is for those who may make it, one at a time, to one person', () => {
  const refusals: { name: string; question: () => Parameters<typeof asked>[0]; code: string }[] = [
    {
      name: 'by a role that may not',
      question: () => ({ token: tokens.get('safehaven') ?? '', query: open, variables: { input: wish } }),
      code: 'ROLE_NOT_PERMITTED',
    },
    {
      name: 'by a role that sees nobody',
      question: () => ({ token: tokens.get('analyst') ?? '', purpose: 'HOPERAT', query: open, variables: { input: wish } }),
      code: 'ROLE_NOT_PERMITTED',
    },
    {
      name: 'as another role than the token has, by header',
      question: () => ({ query: review, purpose: 'PATSFTY', variables: { input: noSuch }, headers: { 'acting-role': 'PRIVACY_OFFICER' } }),
      code: 'ROLE_NOT_PERMITTED',
    },
    { name: 'beyond the role', question: () => ({ query: review, variables: { input: noSuch } }), code: 'ROLE_NOT_PERMITTED' },
    {
      name: 'for a purpose that is not the role’s',
      question: () => ({ query: review, purpose: 'PATSFTY', variables: { input: noSuch } }),
      code: 'PURPOSE_NOT_PERMITTED',
    },
    {
      name: 'twice, by aliases',
      question: () => ({
        query:
          'mutation($input: OpenOverrideInput!) { a: openOverride(input: $input) { outcome } b: openOverride(input: $input) { outcome } }',
        variables: { input: wish },
      }),
      code: 'ONE_CHANGE_PER_OPERATION',
    },
    {
      name: 'to two people',
      question: () => ({
        query:
          'mutation($a: OpenOverrideInput!, $b: OpenOverrideInput!) { a: openOverride(input: $a) { outcome } b: openOverride(input: $b) { outcome } }',
        variables: { a: wish, b: { ...wish, nhsNumber: '9990000026' } },
      }),
      code: 'ONE_CHANGE_PER_OPERATION',
    },
    {
      name: 'to a number that was merged',
      question: () => ({ query: open, variables: { input: { ...wish, nhsNumber: '9990000131' } } }),
      code: 'PATIENT_MERGED',
    },
    {
      name: 'to nobody known',
      question: () => ({ query: open, variables: { input: { ...wish, nhsNumber: '9990000999' } } }),
      code: 'PATIENT_NOT_FOUND',
    },
    {
      name: 'to nobody at all',
      question: () => ({ query: open, variables: { input: { ...wish, nhsNumber: undefined } } }),
      code: 'OPERATION_INVALID',
    },
  ]
  it.each(refusals)('$name: $code, and nothing is changed', async ({ question, code }) => {
    const before = await left()
    const answer = await asked(question())
    expect(answer.codes).toEqual([code])
    expect(answer.json.data ?? null).toBeNull()
    expect(answer.text).not.toMatch(innards)
    expect(await left()).toEqual(before)
  })

  it('who was refused is on record, with the number they gave', async () => {
    const refused = async () =>
      (await rows('access-audit', `SELECT body FROM entry WHERE kind = 'REFUSED'`)).map(({ body }) => {
        const { caller, person: about, code } = body as { caller: { subject: string }; person?: string; code: string }
        return `${caller.subject} ${about ?? 'nobody'} ${code}`
      })
    const expected = [`safehaven ${person} ROLE_NOT_PERMITTED`, 'liaison 9990000131 PATIENT_MERGED', 'liaison 9990000999 PATIENT_NOT_FOUND']
    // They follow the answers they tell of.
    for (let tries = 0; tries < 600 && (await refused()).length < expected.length; tries++) await sleep(100)
    expect(await refused()).toEqual(expect.arrayContaining(expected))
  })
})

describe('P15 audit first, for changes', () => {
  it.each([
    { how: 'stopped', lose: () => stack.service('access-audit').stop() },
    { how: 'hung', lose: async () => stack.service('access-audit').signal('SIGSTOP') },
  ])('with the audit $how nothing is changed, and it is said that it was not', async ({ lose }) => {
    const before = await rows('consent-registry', 'SELECT count(*)::int AS n FROM override')
    await lose()
    const { codes, json } = await asked({ query: open, variables: { input: wish } })
    expect({ codes, data: json.data ?? null }).toEqual({ codes: ['AUDIT_UNAVAILABLE'], data: null })
    expect(await rows('consent-registry', 'SELECT count(*)::int AS n FROM override')).toEqual(before)
  })

  it('a change that is made has its entries in order: AUTHORISED, then the event, then COMPLETED', async () => {
    let { json, codes } = await asked({ query: open, variables: { input: wish } })
    // The gateway leaves an audit that failed often alone for a while, and makes no change then.
    for (let tries = 0; tries < 60 && codes.includes('AUDIT_UNAVAILABLE'); tries++) {
      await sleep(500)
      ;({ json, codes } = await asked({ query: open, variables: { input: wish } }))
    }
    expect(json.data?.['openOverride']).toMatchObject({ outcome: 'OPENED' })
    const opened = `SELECT request_id FROM entry WHERE body->>'event' = 'OVERRIDE_OPENED' ORDER BY sequence DESC LIMIT 1`
    const [event] = await rows('access-audit', opened)
    const ofTheRequest = `SELECT kind FROM entry WHERE request_id = '${String(event?.['request_id'])}' ORDER BY sequence`
    const kinds = async () => (await rows('access-audit', ofTheRequest)).map(({ kind }) => kind)
    for (let tries = 0; tries < 600 && (await kinds()).length < 3; tries++) await sleep(100)
    expect(await kinds()).toEqual(['AUTHORISED', 'EVENT', 'COMPLETED'])
  })
})
