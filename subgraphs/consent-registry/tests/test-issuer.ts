import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock, StaffRole } from '@crisis-record/subgraph-kit'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'

/** What a test says of an access token; the rest is as a genuine one has it. */
export interface TokenWish {
  readonly roles?: readonly StaffRole[]
  readonly subject?: string
  /** The session it was given in; none where empty or not said. */
  readonly sid?: string
  /** Further claims. */
  readonly claims?: Readonly<Record<string, unknown>>
  readonly issuer?: string
  readonly audience?: string
  readonly type?: string
  readonly expiresInSeconds?: number
  readonly key?: CryptoKey
  readonly kid?: string
}

/** An OpenID Connect issuer, as far as the registry talks to one. */
export interface TestIssuer {
  readonly url: string
  readonly publicJwk: JWK
  accessToken(wish?: TokenWish): Promise<string>
  requests(): readonly string[]
  stop(): Promise<void>
}

export const liaison = { role: 'LIAISON_CLINICIAN', organisation: 'ZM001' } as const

export async function startTestIssuer(clock: Clock): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.setHeader('content-type', 'application/json')
    if (request.url === '/.well-known/openid-configuration') response.end(JSON.stringify({ issuer: url, jwks_uri: `${url}/jwks` }))
    else response.end(JSON.stringify({ keys: [publicJwk] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return {
    url,
    publicJwk,
    accessToken({ roles = [liaison], subject = 'liaison', issuer = url, audience = 'crisis-record', type = 'at+jwt', ...wish } = {}) {
      const now = Math.floor(clock.now().getTime() / 1000)
      return new SignJWT({ name: 'Morgan Ellery', roles, ...(wish.sid ? { sid: wish.sid } : {}), ...wish.claims })
        .setProtectedHeader({ alg: 'RS256', typ: type, kid: wish.kid ?? 'k1' })
        .setIssuer(issuer)
        .setSubject(subject)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + (wish.expiresInSeconds ?? 300))
        .sign(wish.key ?? privateKey)
    },
    requests: () => requests,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
