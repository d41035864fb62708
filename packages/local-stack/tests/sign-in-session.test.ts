import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { decodeJwt, exportJWK, generateKeyPair } from 'jose'
import { recordResource } from '../src/identity/record-resource.js'
import { createServiceProcess, type ServiceProcess } from '../src/services/service-process.js'
import { findFreePort } from '../src/postgres/free-port.js'
import { projectRoot } from '../src/stack/project-root.js'
import { requestToken } from '../src/stack/request-token.js'
import { signInForCode } from '../src/stack/sign-in-for-code.js'

const directory = mkdtempSync(join(tmpdir(), 'sign-in-session-'))
const viewerUrl = 'http://localhost:9'
let issuer: string
let provider: ServiceProcess

beforeAll(async () => {
  const file = (name: string, text: string): string => {
    writeFileSync(join(directory, name), text)
    return join(directory, name)
  }
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const port = await findFreePort()
  issuer = `http://localhost:${String(port)}`
  const environment = {
    PORT: String(port),
    ISSUER: issuer,
    VIEWER_URL: viewerUrl,
    VIEWER_CLIENT_SECRET_FILE: file('secret', 'secret'),
    SIGNING_KEYS_FILE: file('keys', JSON.stringify({ keys: [{ ...(await exportJWK(privateKey)), kid: 'k', alg: 'RS256', use: 'sig' }] })),
    COOKIE_KEY_FILE: file('cookie', 'cookie'),
  }
  const main = join(projectRoot, 'packages/local-stack/dist/identity/main.js')
  const silent = { progress: () => undefined, line: () => undefined, ended: () => undefined }
  provider = createServiceProcess({ name: 'identity', main, port, environment }, silent)
  await provider.start()
})
afterAll(async () => {
  await provider.stop()
  rmSync(directory, { recursive: true, force: true })
})

it('a token from the command line names its session, another one each time', async () => {
  const [first, second] = [decodeJwt(await requestToken(issuer, 'liaison')), decodeJwt(await requestToken(issuer, 'liaison'))]
  expect(first.sub).toBe(second.sub)
  expect(first['sid']).toMatch(/^[\w-]{10,}$/)
  expect(second['sid']).not.toBe(first['sid'])
})

it("the viewer's tokens name one session, over every refresh", async () => {
  const [first, refreshed, again] = await viewerTokens()
  expect(first?.['sid']).toMatch(/^[\w-]{10,}$/)
  expect(refreshed?.jti).not.toBe(first?.jti)
  expect([refreshed?.['sid'], again?.['sid']]).toEqual([first?.['sid'], first?.['sid']])
})

it('staff with two roles have both in their token', async () => {
  expect(decodeJwt(await requestToken(issuer, 'lead'))['roles']).toEqual([
    { role: 'LIAISON_CLINICIAN', organisation: 'ZM001' },
    { role: 'PRIVACY_OFFICER', organisation: 'ZX001' },
  ])
})

/** The claims of the access token a viewer signs in with, and of two that it refreshes it to. */
async function viewerTokens() {
  const verifier = randomBytes(32).toString('base64url')
  const redirect = `${viewerUrl}/auth/callback`
  const start = new URL('/auth', issuer)
  start.search = new URLSearchParams({
    client_id: 'viewer',
    response_type: 'code',
    redirect_uri: redirect,
    scope: 'openid profile record',
    resource: recordResource,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()
  const code = await signInForCode(start, 'liaison', redirect)
  const tokens = [await exchange({ grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier })]
  for (let refreshes = 0; refreshes < 2; refreshes++)
    tokens.push(await exchange({ grant_type: 'refresh_token', refresh_token: tokens.at(-1)?.refresh_token ?? '' }))
  return tokens.map(({ access_token: token }) => decodeJwt(token))
}

async function exchange(grant: Record<string, string>): Promise<{ access_token: string; refresh_token: string }> {
  const answer = await fetch(new URL('/token', issuer), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('viewer:secret').toString('base64')}` },
    body: new URLSearchParams({ ...grant, resource: recordResource }),
  })
  return (await answer.json()) as { access_token: string; refresh_token: string }
}
