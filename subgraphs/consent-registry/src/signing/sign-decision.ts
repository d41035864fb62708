import { randomUUID, sign } from 'node:crypto'
import { type DecisionClaims, decisionTokenLifetime, decisionTokenType, type SigningKeys } from '@crisis-record/subgraph-kit'

/** What a decision says; the signer adds by whom, when and until when. */
export type DecisionStatement = Omit<DecisionClaims, 'iss' | 'iat' | 'exp' | 'jti'>

export interface DecisionSigner {
  claims(decision: DecisionStatement, now: Date): DecisionClaims
  /** The claims as a compact JWS, EdDSA over Ed25519 (RFC 8037). */
  token(claims: DecisionClaims): string
}

export function createDecisionSigner(issuer: string, { current }: SigningKeys): DecisionSigner {
  const head = base64url({ alg: 'EdDSA', typ: decisionTokenType, kid: current.kid })
  return {
    claims(decision, now) {
      const iat = Math.floor(now.getTime() / 1000)
      // What an override opens ends with it: a token that rests on one lives no longer (P9).
      const exp = Math.min(iat + decisionTokenLifetime, decision.override?.exp ?? Infinity)
      return { ...decision, iss: issuer, iat, exp, jti: randomUUID() }
    },
    token(claims) {
      const signed = `${head}.${base64url(claims)}`
      return `${signed}.${sign(null, Buffer.from(signed), current.privateKey).toString('base64url')}`
    },
  }
}

function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
