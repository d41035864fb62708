import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Browser } from './support/browser.js'
import { codeOf, type Edge, type SignedIn, startEdge } from './support/edge.js'

let edge: Edge
beforeAll(async () => {
  edge = await startEdge()
})
afterAll(async () => {
  await edge.stop()
})

const ask = ({ browser, csrfToken }: Pick<SignedIn, 'browser' | 'csrfToken'>, headers: Record<string, string> = {}) =>
  browser.visit(`${edge.url}/status/agencies`, { headers: { 'x-csrf-token': csrfToken, 'sec-fetch-site': 'same-origin', ...headers } })

describe('how the agencies are', () => {
  it('is told to whoever is signed in', async () => {
    const answer = await ask(await edge.signIn())
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toEqual({ askedAt: expect.any(String), parts: [], agencies: [] })
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it.each([
    { who: 'nobody', headers: {}, code: 'UNAUTHENTICATED' },
    { who: 'a cookie of no session', headers: { cookie: 'crisis-record=made-up.signature' }, code: 'SESSION_EXPIRED' },
  ])('is not told to $who', async ({ headers, code }) => {
    const before = edge.asked.agencies
    const answer = await new Browser().visit(`${edge.url}/status/agencies`, { headers: { 'sec-fetch-site': 'same-origin', ...headers } })
    expect([answer.status, codeOf(answer)]).toEqual([401, code])
    expect(edge.asked.agencies).toBe(before)
  })

  it.each([
    { what: 'no token', headers: { 'x-csrf-token': '' } },
    { what: 'a wrong token', headers: { 'x-csrf-token': 'A'.repeat(43) } },
    { what: 'another site', headers: { 'sec-fetch-site': 'cross-site' } },
    { what: 'another origin', headers: { origin: 'https://evil.example' } },
  ])('is not told to a page with $what', async ({ headers }) => {
    const signedIn = await edge.signIn()
    const before = edge.asked.agencies
    expect(codeOf(await ask(signedIn, headers))).toBe('CROSS_SITE_REFUSED')
    expect(edge.asked.agencies).toBe(before)
  })

  it('is not told to a bearer token, nor to the cookie beside one', async () => {
    const signedIn = await edge.signIn()
    expect(codeOf(await ask(signedIn, { authorization: `Bearer ${await edge.idp.mint()}` }))).toBe('UNAUTHENTICATED')
  })

  it('is not told to one whose roles are none of ours', async () => {
    const signedIn = await edge.signIn()
    await edge.table.query(`UPDATE staff_session SET sess = jsonb_set(sess::jsonb, '{staff,roles,0,role}', '"JANITOR"')::json`)
    expect(codeOf(await ask(signedIn))).toBe('ROLE_REQUIRED')
  })

  it('does not make the session last, however often it is asked', async () => {
    const signedIn = await edge.signIn()
    for (const minutes of [7, 7]) {
      edge.clock.advance(minutes)
      expect((await ask(signedIn)).status).toBe(200)
    }
    edge.clock.advance(2)
    expect(codeOf(await ask(signedIn))).toBe('SESSION_EXPIRED')
  })

  it('is told so often a minute, and no more', async () => {
    const own = await startEdge({ postgres: edge.postgres, config: { rateLimits: { perCaller: 3, perAddress: 10_000 } } })
    const { browser, csrfToken } = await own.signIn()
    const codes: (string | undefined)[] = []
    for (let times = 0; times < 5; times++) {
      const headers = { 'x-csrf-token': csrfToken, 'sec-fetch-site': 'same-origin' }
      codes.push(codeOf(await browser.visit(`${own.url}/status/agencies`, { headers })))
    }
    expect(codes).toEqual([undefined, undefined, undefined, 'RATE_LIMITED', 'RATE_LIMITED'])
    expect(own.asked.agencies).toBe(3)
    await own.stop()
  })
})
