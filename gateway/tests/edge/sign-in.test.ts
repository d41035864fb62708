import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Browser } from './support/browser.js'
import { codeOf, type Edge, startEdge } from './support/edge.js'

let edge: Edge
beforeAll(async () => {
  edge = await startEdge()
})
afterAll(async () => {
  await edge.stop()
})

const toCallback = (at: URL) => at.pathname === '/auth/callback'

describe('signing in', () => {
  it('goes to the identity provider and back to where one wanted to be, and then asks as that person', async () => {
    const signedIn = await edge.signIn(new Browser(), '/patients/9990000018?print=1')
    expect(signedIn.url).toBe(`${edge.url}/patients/9990000018?print=1`)
    const session = JSON.parse((await signedIn.browser.visit(`${edge.url}/auth/session`)).text)
    expect(session).toMatchObject({ signedIn: true, name: 'Test liaison', role: 'LIAISON_CLINICIAN', organisation: 'ZH001' })
    expect(session.organisations).toEqual([{ odsCode: 'ZH001', name: 'Test Hospital' }])
    expect(session.idleSecondsLeft).toBeGreaterThan(880)
    const answer = await signedIn.ask()
    expect(answer).toMatchObject({ status: 200, text: '{"data":{"hello":"world"}}\n' })
    expect(edge.executed.at(-1)?.caller).toMatchObject({ channel: 'session', purpose: 'TREAT' })
  })

  it('gives the browser an opaque cookie and no token, now or ever', async () => {
    const { browser } = await edge.signIn()
    expect(browser.attributes.get('crisis-record')).toBe('Path=/; HttpOnly; SameSite=Lax')
    const everything = JSON.stringify([...(browser.cookies.get(edge.url) ?? [])])
    expect(everything).not.toContain('eyJ')
    expect(browser.cookie(edge.url, 'crisis-record-sign-in')).toBeUndefined()
  })

  it('keeps tokens sealed in the database', async () => {
    const { browser } = await edge.signIn()
    const rows = await edge.table.query('SELECT * FROM staff_session')
    expect(rows.rowCount).toBeGreaterThan(0)
    expect(JSON.stringify(rows.rows)).not.toContain('eyJ')
    const id = decodeURIComponent(browser.cookie(edge.url, 'crisis-record') ?? '').split('.')[0]
    const [mine] = (
      await edge.table.query<{ sess: { staff: { sealedTokens: string } } }>('SELECT sess FROM staff_session WHERE sid = $1', [id])
    ).rows
    expect(edge.callers.vault.open(mine?.sess.staff.sealedTokens ?? '', id ?? '')?.accessToken).toMatch(/^eyJ/)
    expect(edge.callers.vault.open(mine?.sess.staff.sealedTokens ?? '', 'another session')).toBeUndefined()
  })

  it('gives a new session at sign-in: one that was planted is dead (fixation)', async () => {
    const attacker = await edge.signIn()
    const planted = attacker.browser.cookie(edge.url, 'crisis-record') ?? ''
    const victim = new Browser()
    victim.cookies.set(edge.url, new Map([['crisis-record', planted]]))
    const signedIn = await edge.signIn(victim)
    expect(victim.cookie(edge.url, 'crisis-record')).not.toBe(planted)
    expect((await signedIn.ask()).status).toBe(200)
    expect(codeOf(await attacker.ask())).toBe('SESSION_EXPIRED')
  })

  it('sends state, nonce and a PKCE challenge, different each time, and nothing of the way back', async () => {
    const asked = await Promise.all(
      [1, 2].map(async () => (await new Browser().visit(`${edge.url}/auth/sign-in?return_to=/patients/9990000018`)).headers['location']),
    )
    const [one, other] = asked.map((location) => new URL(String(location)).searchParams)
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one?.get(name)).toHaveLength(43)
      expect(one?.get(name)).not.toBe(other?.get(name))
    }
    expect(one?.get('code_challenge_method')).toBe('S256')
    expect(String(asked)).not.toContain('999000')
  })

  it.each([
    ['?prompt=login', 'login'],
    ['', null],
    ['?prompt=none', null],
    ['?prompt=consent%20login', null],
  ])('asked by %s, has the provider asked who it is anew: %s', async (query, prompt) => {
    const { headers } = await new Browser().visit(`${edge.url}/auth/sign-in${query}`)
    expect(new URL(String(headers['location'])).searchParams.get('prompt')).toBe(prompt)
  })

  it.each([
    ['a minute ago', 60, 303],
    ['longer ago than a session may lie idle', 1_000, 400],
  ])(
    'of somebody who proved who they are %s, though the address was shortened not to ask when',
    async (_when, provedSecondsAgo, status) => {
      const browser = new Browser()
      const asked = new URL(String((await browser.visit(`${edge.url}/auth/sign-in`)).headers['location']))
      expect(asked.searchParams.get('max_age')).toBe('900')
      asked.searchParams.delete('max_age')
      edge.idp.provedSecondsAgo = provedSecondsAgo
      const { url } = await browser.follow(asked.href, toCallback)
      edge.idp.provedSecondsAgo = 0
      expect((await browser.visit(url)).status).toBe(status)
    },
  )

  it('refuses an answer with a forged state, one meant for another browser, and one used before', async () => {
    const browser = new Browser()
    const { url } = await browser.follow(`${edge.url}/auth/sign-in`, toCallback)
    const forged = new URL(url)
    forged.searchParams.set('state', 'A'.repeat(43))
    const json = { headers: { accept: 'application/json' } }
    expect(codeOf(await browser.visit(forged.href, json))).toBe('SIGN_IN_FAILED')
    expect(codeOf(await new Browser().visit(url, json))).toBe('SIGN_IN_FAILED')
    expect((await browser.visit(url)).status).toBe(303)
    expect(codeOf(await browser.visit(url, json))).toBe('SIGN_IN_FAILED')
  })

  it('refuses a code of another sign-in (PKCE), and an answer from another issuer', async () => {
    const [mine, other] = [new Browser(), new Browser()]
    const first = new URL((await mine.follow(`${edge.url}/auth/sign-in`, toCallback)).url)
    const second = new URL((await other.follow(`${edge.url}/auth/sign-in`, toCallback)).url)
    first.searchParams.set('code', second.searchParams.get('code') ?? '')
    const json = { headers: { accept: 'application/json' } }
    expect(codeOf(await mine.visit(first.href, json))).toBe('SIGN_IN_FAILED')
    second.searchParams.set('iss', 'https://evil.example')
    expect(codeOf(await other.visit(second.href, json))).toBe('SIGN_IN_FAILED')
  })

  it('lets several tabs sign in at once', async () => {
    const browser = new Browser()
    const first = await browser.follow(`${edge.url}/auth/sign-in?return_to=/one`, toCallback)
    const second = await browser.follow(`${edge.url}/auth/sign-in?return_to=/two`, toCallback)
    expect((await browser.visit(first.url)).headers['location']).toBe(`${edge.url}/one`)
    expect((await browser.visit(second.url)).headers['location']).toBe(`${edge.url}/two`)
  })

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example', '/.//evil.example', 'javascript:alert(1)'])(
    'does not lead on to %s (open redirect)',
    async (to) => {
      expect((await edge.signIn(new Browser(), to)).url).toBe(`${edge.url}/`)
    },
  )

  it('tells a person on a page what went wrong, without anything of the request', async () => {
    const answer = await new Browser().visit(`${edge.url}/auth/callback?code=<script>&state=<b>&error_description=<i>`)
    expect(answer.status).toBe(400)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.text).toContain('<h1>Sign-in did not work</h1>')
    expect(answer.text).toContain('If you cancelled, nothing was opened.')
    expect(answer.text).not.toMatch(/<script>|<b>|<i>/)
  })

  it('logs no address, token or name', () => {
    const log = edge.logged.join('')
    expect(log).toContain('signed in')
    expect(log).not.toMatch(/eyJ|return_to|code=|state=|999000|Test liaison|localhost/)
  })
})
