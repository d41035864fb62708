import { type DecisionClaims, type RequestKey, decisionTokenLifetime, decisionTokenType } from '@crisis-record/contract/tokens'
import { type JsonWebKey, type KeyObject, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { compactJws, ed25519 } from './compact-jws.js'

/** The issuer test tokens name: the default of CONSENT_REGISTRY_ISSUER. */
export const testIssuer = 'https://consent-registry.crisis-record.example'

export interface SigningKey {
  readonly kid: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  /** As a key set publishes it. */
  readonly publicJwk: JsonWebKey & { kid: string; alg: 'EdDSA'; use: 'sig' }
}

/** Keys for one test: what the gateway signs requests with, and what the registry signs decisions with. */
export interface TestKeys {
  readonly request: RequestKey
  readonly registry: SigningKey
}

export function makeTestKeys(): TestKeys {
  return { request: makeRequestKey(), registry: makeSigningKey() }
}

export function makeRequestKey(kid: string = randomUUID()): RequestKey {
  return { kid, key: randomBytes(32).toString('base64url') }
}

export function makeSigningKey(kid: string = randomUUID()): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { kid, privateKey, publicKey, publicJwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'EdDSA', use: 'sig' } }
}

/** What a test says of a decision; the rest is filled in, as fresh and as narrow as can be. */
export type TestDecision = Partial<DecisionClaims> & Pick<DecisionClaims, 'aud'>

/** The claims of a decision token. `person: undefined` leaves the person out. `now` in milliseconds. */
export function testDecisionClaims(decision: TestDecision, now = Date.now()): DecisionClaims {
  const iat = Math.floor(now / 1000)
  return {
    iss: testIssuer,
    sub: 'test-caller',
    role: 'LIAISON_CLINICIAN',
    organisation: 'ZH001',
    purpose: 'TREAT',
    permit: [],
    may: [],
    agreementVersion: 'test',
    iat,
    exp: iat + decisionTokenLifetime,
    jti: randomUUID(),
    ...decision,
  }
}

/** A decision token as the registry makes it. `header` changes what it says of itself. */
export function signDecision(key: SigningKey, claims: object, header: object = {}): string {
  return compactJws({ alg: 'EdDSA', typ: decisionTokenType, kid: key.kid, ...header }, claims, ed25519(key.privateKey))
}
