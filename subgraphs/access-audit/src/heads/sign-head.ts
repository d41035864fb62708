import { sign } from 'node:crypto'
import { type AuditHead, auditHeadType, type Clock, type SigningKeys } from '@crisis-record/subgraph-kit'
import type { ChainHead } from '../records/chain.js'

/** The audit's signed word that its chain stood so. */
export type SignHead = (head: ChainHead) => string

/** Signs heads as compact JWS, EdDSA over Ed25519. `issuer` is the audit's own ODS code. */
export function createHeadSigner(options: { readonly issuer: string; readonly keys: SigningKeys; readonly clock: Clock }): SignHead {
  const { issuer, clock, keys } = options
  const { kid, privateKey } = keys.current
  const header = base64url({ alg: 'EdDSA', typ: auditHeadType, kid })
  return ({ sequence, hash }) => {
    const claims: AuditHead = { iss: issuer, sequence, hash, iat: Math.floor(clock.now().getTime() / 1000) }
    const signed = `${header}.${base64url(claims)}`
    return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`
  }
}

function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
