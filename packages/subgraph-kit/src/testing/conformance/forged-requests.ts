import {
  type RequestClaims,
  hashBody,
  requestSignatureHeader,
  requestSignatureLifetime,
  requestSignatureType,
} from '@crisis-record/contract/tokens'
import { randomUUID } from 'node:crypto'
import type { RefusalReason } from '../../trust/refused.js'
import { compactJws, hmac, unsigned } from '../compact-jws.js'
import type { TestSubgraph } from '../start-test-subgraph.js'
import { makeRequestKey } from '../test-keys.js'

export interface Request {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** What a forged request is made of: a running subgraph, and a body that would be answered if rightly signed. */
export interface Forge {
  readonly agency: TestSubgraph<unknown>
  readonly body: string
}

interface Alterations {
  readonly claims?: Partial<Record<keyof RequestClaims, unknown>>
  readonly header?: object
  readonly signer?: (signed: string) => Buffer
  /** The body sent, where it is not the body signed. */
  readonly sent?: string
}

/** The request the gateway would send, altered. */
export function signedRequest({ agency, body }: Forge, { claims, header, signer, sent }: Alterations = {}): Request {
  const { request } = agency.keys
  const iat = Math.floor(Date.now() / 1000)
  const genuine: RequestClaims = {
    aud: agency.odsCode,
    sub: 'test-caller',
    bsh: hashBody(body),
    iat,
    exp: iat + requestSignatureLifetime,
    jti: randomUUID(),
  }
  const signature = compactJws(
    { alg: 'HS256', typ: requestSignatureType, kid: request.kid, ...header },
    { ...genuine, ...claims },
    signer ?? hmac('sha256', Buffer.from(request.key, 'base64url')),
  )
  return { body: sent ?? body, headers: { [requestSignatureHeader]: signature } }
}

const now = () => Math.floor(Date.now() / 1000)

/** Requests whose signature does not hold, each for one reason. */
export const forgedSignatures: readonly {
  readonly what: string
  readonly reason: RefusalReason
  readonly make: (forge: Forge) => Request
}[] = [
  { what: 'no signature', reason: 'SIGNATURE_MISSING', make: ({ body }) => ({ body, headers: {} }) },
  { what: 'an empty signature', reason: 'SIGNATURE_MALFORMED', make: ({ body }) => ({ body, headers: { [requestSignatureHeader]: '' } }) },
  {
    what: 'a signature that is not one',
    reason: 'SIGNATURE_MALFORMED',
    make: ({ body }) => ({ body, headers: { [requestSignatureHeader]: 'e30.e30.e30' } }),
  },
  {
    what: 'an expired signature',
    reason: 'SIGNATURE_EXPIRED',
    make: (forge) => signedRequest(forge, { claims: { iat: now() - 120, exp: now() - 90 } }),
  },
  {
    what: 'a signature from the future',
    reason: 'SIGNATURE_EXPIRED',
    make: (forge) => signedRequest(forge, { claims: { iat: now() + 90, exp: now() + 120 } }),
  },
  {
    what: 'a signature that lives too long',
    reason: 'SIGNATURE_MALFORMED',
    make: (forge) => signedRequest(forge, { claims: { exp: now() + 3_600 } }),
  },
  {
    what: 'a signature for another agency',
    reason: 'SIGNATURE_FOREIGN_AUDIENCE',
    make: (forge) => signedRequest(forge, { claims: { aud: 'ZZ999' } }),
  },
  {
    what: 'a signature for several agencies',
    reason: 'SIGNATURE_MALFORMED',
    make: (forge) => signedRequest(forge, { claims: { aud: [forge.agency.odsCode, 'ZZ999'] } }),
  },
  { what: 'an altered body', reason: 'BODY_ALTERED', make: (forge) => signedRequest(forge, { sent: `${forge.body} ` }) },
  { what: 'no body hash', reason: 'SIGNATURE_MALFORMED', make: (forge) => signedRequest(forge, { claims: { bsh: undefined } }) },
  { what: 'no id', reason: 'SIGNATURE_MALFORMED', make: (forge) => signedRequest(forge, { claims: { jti: undefined } }) },
  { what: 'no expiry', reason: 'SIGNATURE_MALFORMED', make: (forge) => signedRequest(forge, { claims: { exp: undefined } }) },
  {
    what: 'another key under the known id',
    reason: 'SIGNATURE_INVALID',
    make: (forge) => signedRequest(forge, { signer: hmac('sha256', Buffer.from(makeRequestKey().key, 'base64url')) }),
  },
  { what: 'an unknown key id', reason: 'SIGNATURE_KEY_UNKNOWN', make: (forge) => signedRequest(forge, { header: { kid: 'unknown' } }) },
  { what: 'no key id', reason: 'SIGNATURE_MALFORMED', make: (forge) => signedRequest(forge, { header: { kid: undefined } }) },
  {
    what: 'the key id __proto__',
    reason: 'SIGNATURE_KEY_UNKNOWN',
    make: (forge) => signedRequest(forge, { header: { kid: '__proto__' } }),
  },
  {
    what: 'algorithm none',
    reason: 'SIGNATURE_MALFORMED',
    make: (forge) => signedRequest(forge, { header: { alg: 'none' }, signer: unsigned }),
  },
  {
    what: 'another algorithm with the right key',
    reason: 'SIGNATURE_MALFORMED',
    make: (forge) =>
      signedRequest(forge, { header: { alg: 'HS512' }, signer: hmac('sha512', Buffer.from(forge.agency.keys.request.key, 'base64url')) }),
  },
  { what: 'a wrong type', reason: 'SIGNATURE_MALFORMED', make: (forge) => signedRequest(forge, { header: { typ: 'JWT' } }) },
  { what: 'no type', reason: 'SIGNATURE_MALFORMED', make: (forge) => signedRequest(forge, { header: { typ: undefined } }) },
  { what: 'a key of its own in the header', reason: 'SIGNATURE_MALFORMED', make: (forge) => ownKeyInHeader(forge) },
]

function ownKeyInHeader(forge: Forge): Request {
  const own = makeRequestKey()
  return signedRequest(forge, {
    header: { kid: own.kid, jwk: { kty: 'oct', k: own.key } },
    signer: hmac('sha256', Buffer.from(own.key, 'base64url')),
  })
}
