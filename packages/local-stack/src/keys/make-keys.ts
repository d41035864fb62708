import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RequestKey, requestKey } from '@crisis-record/contract/tokens'
import { exportJWK, generateKeyPair } from 'jose'
import { z } from 'zod'

/** Where each secret of a stack lies. Every part is given the files it needs and no other. */
export interface StackKeys {
  /** Ed25519 private keys of the consent registry, as a JWKS; the first signs. */
  readonly registrySigning: string
  /** Ed25519 private keys of the access audit, as a JWKS; the first signs the heads of its chain. */
  readonly auditHeadSigning: string
  /** What decides which emergency looks are reviewed: access-audit's. */
  readonly auditSampling: string
  /** Keyed-hash salt that turns a member of staff into an opaque caller reference. */
  readonly callerSalt: string
  /** Request keys of one agency, by ODS code. */
  readonly requestKeys: (odsCode: string) => string
  /** All request keys: the gateway's alone. */
  readonly gatewayRequestKeys: string
  /** Keys the consent registry signs its events with. */
  readonly eventKeys: string
  /** The same by sender: access-audit's. */
  readonly auditEventKeys: string
  /** Keys patient-index signs with what it tells the consent registry of people. */
  readonly registerFeedKeys: string
  readonly sessionSecret: string
  readonly viewerClientSecret: string
  readonly identitySigning: string
  readonly identityCookie: string
  readonly postgresPassword: string
  /** Password of a part's own database role. */
  readonly databasePassword: (name: string) => string
}

/** Makes what is missing, and keeps what is there. */
export async function makeKeys(directory: string, odsCodes: readonly string[]): Promise<StackKeys> {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = (name: string) => join(directory, name)
  const secret = (name: string) => keep(file(name), () => randomBytes(32).toString('base64url'))
  const [registrySigning, auditHeadSigning, identitySigning] = await Promise.all([
    keepKeySet(file('consent-registry-signing.json'), 'EdDSA'),
    keepKeySet(file('audit-head-signing.json'), 'EdDSA'),
    keepKeySet(file('identity-signing.json'), 'RS256'),
  ])
  const byAgency = Object.fromEntries(odsCodes.map((odsCode) => [odsCode, readRequestKeys(file(`request-${odsCode}.json`))]))
  const gatewayRequestKeys = file('gateway-request-keys.json')
  writeFileSync(gatewayRequestKeys, JSON.stringify(byAgency), { mode: 0o600 })
  const eventKeys = file('event-ZC001.json')
  const auditEventKeys = file('event-keys.json')
  const registerFeedKeys = file('register-feed.json')
  readRequestKeys(registerFeedKeys)
  writeFileSync(auditEventKeys, JSON.stringify({ ZC001: readRequestKeys(eventKeys) }), { mode: 0o600 })
  return {
    eventKeys,
    auditEventKeys,
    registerFeedKeys,
    registrySigning,
    auditHeadSigning,
    identitySigning,
    gatewayRequestKeys,
    auditSampling: secret('audit-sampling'),
    callerSalt: secret('caller-salt'),
    requestKeys: (odsCode) => file(`request-${odsCode}.json`),
    sessionSecret: secret('session-secret'),
    viewerClientSecret: secret('viewer-client-secret'),
    identityCookie: secret('identity-cookie'),
    postgresPassword: readFileSync(secret('postgres-password'), 'utf8'),
    databasePassword: (name) => readFileSync(secret(`database-${name}`), 'utf8'),
  }
}

function readRequestKeys(path: string): RequestKey[] {
  keep(path, () => JSON.stringify([{ kid: randomBytes(6).toString('base64url'), key: randomBytes(32).toString('base64url') }]))
  return z.array(requestKey).parse(JSON.parse(readFileSync(path, 'utf8')))
}

async function keepKeySet(path: string, alg: 'EdDSA' | 'RS256'): Promise<string> {
  if (existsSync(path)) return path
  const { privateKey } = await generateKeyPair(alg, { extractable: true })
  const kid = randomBytes(6).toString('base64url')
  return keep(path, JSON.stringify({ keys: [{ ...(await exportJWK(privateKey)), kid, alg, use: 'sig' }] }))
}

function keep(path: string, content: string | (() => string)): string {
  if (!existsSync(path)) writeFileSync(path, typeof content === 'string' ? content : content(), { mode: 0o600 })
  return path
}
