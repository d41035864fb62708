import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createCallers } from '../../src/caller/callers.js'
import { createLog } from '../../src/log.js'
import { Browser } from './support/browser.js'
import { codeOf, type Edge, type SignedIn, startEdge } from './support/edge.js'

let edge: Edge
beforeAll(async () => {
  edge = await startEdge()
})
afterAll(async () => {
  await edge.stop()
})

const signOut = (signedIn: SignedIn, headers: Record<string, string> = {}) =>
  signedIn.browser.visit(`${edge.url}/auth/sign-out`, {
    method: 'POST',
    headers: { 'x-csrf-token': signedIn.csrfToken, 'sec-fetch-site': 'same-origin', ...headers },
  })
const sessionOf = async (browser: Browser) => JSON.parse((await browser.visit(`${edge.url}/auth/session`)).text)
const rowsOf = async () => (await edge.table.query('SELECT sid FROM staff_session')).rowCount

describe('a session', () => {
  it.each([
    { name: 'no token', headers: { 'x-csrf-token': '' } },
    { name: 'a wrong token', headers: { 'x-csrf-token': 'A'.repeat(43) } },
    { name: 'another site', headers: { 'sec-fetch-site': 'cross-site' } },
    { name: 'a sibling site', headers: { 'sec-fetch-site': 'same-site' } },
    { name: 'another origin', headers: { origin: 'https://evil.example' } },
    { name: 'an opaque origin', headers: { origin: 'null' } },
    {
      name: 'another origin, though the site is said to be ours',
      headers: { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:1' },
    },
  ])('is not served with $name (CSRF)', async ({ headers }) => {
    const signedIn = await edge.signIn()
    const before = edge.executed.length
    const answer = await signedIn.ask(headers)
    expect([answer.status, codeOf(answer)]).toEqual([403, 'CROSS_SITE_REFUSED'])
    expect(edge.executed).toHaveLength(before)
  })

  it('is not served to a request that says nothing of where it comes from', async () => {
    const { browser, csrfToken } = await edge.signIn()
    const headers = { 'content-type': 'application/json', 'purpose-of-use': 'TREAT', 'x-csrf-token': csrfToken }
    expect(codeOf(await browser.visit(`${edge.url}/graphql`, { method: 'POST', headers, body: '{"query":"{ hello }"}' }))).toBe(
      'CROSS_SITE_REFUSED',
    )
    const withOrigin = await browser.visit(`${edge.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, origin: edge.url },
      body: '{"query":"{ hello }"}',
    })
    expect(withOrigin.status).toBe(200)
  })

  it('does not take the token of another session', async () => {
    const [mine, other] = [await edge.signIn(), await edge.signIn()]
    expect(codeOf(await mine.ask({ 'x-csrf-token': other.csrfToken }))).toBe('CROSS_SITE_REFUSED')
  })

  it('ends by signing out: here, in the database, and for requests under way', async () => {
    const signedIn = await edge.signIn()
    const stolen = new Browser()
    stolen.cookies.set(edge.url, new Map(signedIn.browser.cookies.get(edge.url)))
    const before = await rowsOf()
    const [answer] = await Promise.all([signOut(signedIn), ...Array.from({ length: 10 }, () => signedIn.ask())])
    const { endSessionUrl } = JSON.parse(answer.text) as { endSessionUrl: string }
    expect(endSessionUrl).toBe(
      `${edge.idp.issuer}/session/end?post_logout_redirect_uri=${encodeURIComponent(`${edge.url}/`)}&client_id=viewer`,
    )
    expect(signedIn.browser.cookie(edge.url, 'crisis-record')).toBeUndefined()
    expect(await rowsOf()).toBe((before ?? 0) - 1)
    expect(await sessionOf(stolen)).toEqual({ signedIn: false })
    const headers = {
      'content-type': 'application/json',
      'x-csrf-token': signedIn.csrfToken,
      'sec-fetch-site': 'same-origin',
      'purpose-of-use': 'TREAT',
    }
    stolen.cookies.set(edge.url, new Map([['crisis-record', 'made-up.signature']]))
    expect(codeOf(await stolen.visit(`${edge.url}/graphql`, { method: 'POST', headers, body: '{"query":"{ hello }"}' }))).toBe(
      'SESSION_EXPIRED',
    )
  })

  it('is not brought back by a request that was under way while it was signed out', async () => {
    const signedIn = await edge.signIn()
    edge.clock.advance(1)
    const before = await rowsOf()
    await Promise.all([
      ...Array.from({ length: 10 }, () => signedIn.ask()),
      signOut(signedIn),
      ...Array.from({ length: 10 }, () => signedIn.ask()),
    ])
    expect(await rowsOf()).toBe((before ?? 0) - 1)
    expect(codeOf(await signedIn.ask())).toBe('UNAUTHENTICATED')
  })

  it('cannot be signed out by another site, nor without the token', async () => {
    const signedIn = await edge.signIn()
    expect(codeOf(await signOut(signedIn, { 'sec-fetch-site': 'cross-site' }))).toBe('CROSS_SITE_REFUSED')
    expect(codeOf(await signOut(signedIn, { 'x-csrf-token': 'x' }))).toBe('CROSS_SITE_REFUSED')
    expect((await signedIn.ask()).status).toBe(200)
  })

  it('can be signed out of twice', async () => {
    const signedIn = await edge.signIn()
    await signOut(signedIn)
    expect(await signOut(signedIn)).toMatchObject({ status: 200, text: '{}' })
  })

  it('ends after 15 minutes without use, and looking at it is not use', async () => {
    const signedIn = await edge.signIn()
    edge.clock.advance(14)
    expect((await signedIn.ask()).status).toBe(200)
    edge.clock.advance(14)
    // Of the minute left a busy machine takes some seconds: used, it would be fifteen again.
    const { idleSecondsLeft } = await sessionOf(signedIn.browser)
    expect(idleSecondsLeft).toBeGreaterThan(0)
    expect(idleSecondsLeft).toBeLessThan(60)
    edge.clock.advance(2)
    const before = await rowsOf()
    expect(codeOf(await signedIn.ask())).toBe('SESSION_EXPIRED')
    expect(await rowsOf()).toBe((before ?? 0) - 1)
    expect(signedIn.browser.cookie(edge.url, 'crisis-record')).toBeUndefined()
  })

  it('goes on when its user says so, and not when another site does', async () => {
    const signedIn = await edge.signIn()
    const stay = (headers: Record<string, string>) =>
      signedIn.browser.visit(`${edge.url}/auth/session`, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin', ...headers } })
    edge.clock.advance(14)
    expect(codeOf(await stay({}))).toBe('CROSS_SITE_REFUSED')
    expect(JSON.parse((await stay({ 'x-csrf-token': signedIn.csrfToken })).text)).toMatchObject({ signedIn: true, idleSecondsLeft: 900 })
    edge.clock.advance(14)
    expect((await signedIn.ask()).status).toBe(200)
  })

  it('ends 12 hours after sign-in, however much it is used', async () => {
    const signedIn = await edge.signIn()
    expect(Math.abs((await sessionOf(signedIn.browser)).secondsLeft - 12 * 3600)).toBeLessThan(60)
    for (let minutes = 0; minutes < 12 * 60 - 10; minutes += 14) {
      expect((await signedIn.ask()).status).toBe(200)
      edge.clock.advance(14)
    }
    const { idleSecondsLeft, secondsLeft } = await sessionOf(signedIn.browser)
    expect(idleSecondsLeft).toBeLessThan(10 * 60)
    expect(secondsLeft).toBeLessThan(10 * 60)
    edge.clock.advance(10)
    expect(codeOf(await signedIn.ask())).toBe('SESSION_EXPIRED')
  })

  it('goes on without the identity provider, while nobody new can sign in', async () => {
    const signedIn = await edge.signIn()
    await edge.idp.stop()
    expect((await signedIn.ask()).status).toBe(200)
    expect((await signOut(signedIn)).status).toBe(200)
    await edge.idp.restart()
  })

  it('is told from none at all', async () => {
    expect(await sessionOf(new Browser())).toEqual({ signedIn: false })
    expect(codeOf(await edge.post())).toBe('UNAUTHENTICATED')
  })

  it('counts as ended when its row is not as we write it', async () => {
    const signedIn = await edge.signIn()
    await edge.table.query(`UPDATE staff_session SET sess = jsonb_set(sess, '{staff,roles}', '"nonsense"')`)
    expect(codeOf(await signedIn.ask())).toBe('SESSION_EXPIRED')
  })

  it('survives a change of secret while the old one is still listed', async () => {
    const signedIn = await edge.signIn()
    const id = decodeURIComponent(signedIn.browser.cookie(edge.url, 'crisis-record') ?? '').split('.')[0] ?? ''
    const config = {
      ...edge.config,
      sessionSecrets: ['a newer secret of the tests, of thirty-two characters', ...edge.config.sessionSecrets],
    }
    const callers = await createCallers({ config, clock: edge.clock, log: createLog({ level: 'silent' }) })
    const stored = await callers.records.find(id)
    expect(callers.vault.open(stored?.sealedTokens ?? '', id)?.accessToken).toMatch(/^eyJ/)
    await callers.stop()
  })
})
