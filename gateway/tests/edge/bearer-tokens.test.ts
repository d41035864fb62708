import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type CryptoKey, exportSPKI, generateKeyPair, importJWK, UnsecuredJWT } from 'jose'
import { codeOf, type Edge, startEdge } from './support/edge.js'
import type { TestIdentityProvider } from './support/test-identity-provider.js'

let edge: Edge
beforeAll(async () => {
  edge = await startEdge()
})
afterAll(async () => {
  await edge.stop()
})

const now = () => Math.floor(Date.now() / 1000)
const ask = (token: string, headers: Record<string, string> = {}) =>
  edge.post({ headers: { authorization: `Bearer ${token}`, ...headers } })

/** The public key as an attacker would use it for a secret. */
async function publicKeyAsSecret(idp: TestIdentityProvider): Promise<Uint8Array> {
  return new TextEncoder().encode(await exportSPKI((await importJWK(idp.publicJwk, 'RS256', { extractable: true })) as CryptoKey))
}

const bad: { name: string; token: (idp: TestIdentityProvider) => Promise<string> | string }[] = [
  { name: 'has ended', token: (idp) => idp.mint({ claims: { iat: now() - 400, exp: now() - 100 } }) },
  { name: 'is for another audience', token: (idp) => idp.mint({ claims: { aud: 'another-api' } }) },
  { name: 'is of another issuer', token: (idp) => idp.mint({ claims: { iss: 'https://evil.example' } }) },
  { name: 'is an ID token', token: (idp) => idp.mint({ header: { typ: 'JWT' } }) },
  { name: 'has no type', token: (idp) => idp.mint({ header: { typ: undefined } }) },
  { name: 'never ends', token: (idp) => idp.mint({ claims: { exp: undefined } }) },
  { name: 'is of nobody', token: (idp) => idp.mint({ claims: { sub: undefined } }) },
  { name: 'is not to be used yet', token: (idp) => idp.mint({ claims: { nbf: now() + 300 } }) },
  { name: 'has roles of another shape', token: (idp) => idp.mint({ claims: { roles: 'PRIVACY_OFFICER' } }) },
  { name: 'is signed with another key', token: async (idp) => idp.mint({ key: (await generateKeyPair('RS256')).privateKey }) },
  { name: 'names an unknown key', token: (idp) => idp.mint({ header: { kid: '../../etc/passwd' } }) },
  {
    name: 'brings its own key',
    token: async (idp) =>
      idp.mint({ key: (await generateKeyPair('RS256')).privateKey, header: { jku: 'https://evil.example/jwks', kid: 'evil' } }),
  },
  {
    name: 'is signed by HMAC with the public key',
    token: async (idp) => idp.mint({ header: { alg: 'HS256' }, key: await publicKeyAsSecret(idp) }),
  },
  {
    name: 'has algorithm none',
    token: (idp) => new UnsecuredJWT({ iss: idp.issuer, sub: 'liaison', aud: 'crisis-record', exp: now() + 60, roles: [] }).encode(),
  },
  {
    name: 'was altered',
    token: async (idp) =>
      (await idp.mint()).replace(
        /\.[^.]+\./,
        (middle) =>
          `.${Buffer.from(middle.slice(1, -1), 'base64url').toString('utf8').replace('liaison', 'privacy') && Buffer.from('{"sub":"privacy"}').toString('base64url')}.`,
      ),
  },
  { name: 'is no token at all', token: () => 'abc' },
]

describe('a bearer token', () => {
  it('lets its holder ask, without cookie or CSRF token', async () => {
    const token = await edge.idp.mint()
    expect(await ask(token)).toMatchObject({ status: 200, text: '{"data":{"hello":"world"}}\n' })
    expect(edge.executed.at(-1)?.caller).toMatchObject({ channel: 'bearer', accessToken: token, purpose: 'TREAT' })
    expect(edge.executed.at(-1)?.caller).not.toHaveProperty('actingRole')
  })

  it.each(bad)('that $name is refused without detail', async ({ token }) => {
    const before = edge.executed.length
    const answer = await ask(await token(edge.idp))
    expect(answer.status).toBe(401)
    expect(JSON.parse(answer.text)).toEqual({
      errors: [
        { message: 'You are not signed in. Sign in, or send a bearer token, and try again.', extensions: { code: 'UNAUTHENTICATED' } },
      ],
    })
    expect(answer.headers['www-authenticate']).toBe('Bearer')
    expect(edge.executed).toHaveLength(before)
  })

  it('wins over a session, good or bad', async () => {
    const { browser, ask: askBySession, csrfToken } = await edge.signIn()
    const both = (authorization: string) => askBySession({ authorization, 'x-csrf-token': csrfToken })
    expect((await both(`Bearer ${await edge.idp.mint()}`)).status).toBe(200)
    expect(edge.executed.at(-1)?.caller.channel).toBe('bearer')
    expect(codeOf(await both('Bearer bad'))).toBe('UNAUTHENTICATED')
    expect(codeOf(await both('Basic dTpw'))).toBe('UNAUTHENTICATED')
    expect(browser.cookie(edge.url, 'crisis-record')).toBeDefined()
    const session = await browser.visit(`${edge.url}/auth/session`, { headers: { authorization: 'Bearer bad' } })
    expect(session.text).toBe('{"signedIn":false}')
  })

  it('may be a little late, as clocks differ', async () => {
    expect((await ask(await edge.idp.mint({ claims: { exp: now() - 15 } }))).status).toBe(200)
  })

  it('goes on being understood while the identity provider is down', async () => {
    const token = await edge.idp.mint()
    await ask(token)
    await edge.idp.stop()
    edge.clock.advance(0)
    expect((await ask(token)).status).toBe(200)
    await edge.idp.restart()
  })

  it('does not get into the log', () => {
    expect(edge.logged.join('')).not.toContain('eyJ')
  })
})

describe('a gateway whose identity provider is not there', () => {
  it('starts, says so to whoever signs in or brings a token, and recovers by itself', async () => {
    const alone = await startEdge({
      postgres: edge.postgres,
      config: { oidc: { ...edge.config.oidc, issuer: new URL('http://localhost:9') } },
    })
    const page = await fetch(`${alone.url}/auth/sign-in`, { redirect: 'manual', headers: { accept: 'text/html' } })
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('The sign-in service is not answering')])
    const json = await alone.post({ headers: { authorization: `Bearer ${await edge.idp.mint()}` } })
    expect([json.status, codeOf(json)]).toEqual([503, 'SIGN_IN_UNAVAILABLE'])
    expect((await fetch(`${alone.url}/health/ready`)).status).toBe(200)
    await alone.stop()
  })

  it('finds it once it is back', async () => {
    const late = await startEdge({ postgres: edge.postgres })
    await late.idp.stop()
    expect((await late.post({ headers: { authorization: `Bearer ${await late.idp.mint()}` } })).status).toBeGreaterThan(200)
    await late.idp.restart()
    late.clock.advance(1)
    expect((await late.post({ headers: { authorization: `Bearer ${await late.idp.mint()}` } })).status).toBe(200)
    await late.stop()
  })
})
