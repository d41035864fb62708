import { randomBytes } from 'node:crypto'
import { PublicError } from '@crisis-record/contract'
import { authorizationCodeGrant, AuthorizationResponseError, ClientError, type Configuration, ResponseBodyError } from 'openid-client'
import type { Clock } from '../../clock.js'
import type { GatewayConfig } from '../../config.js'
import type { IdentityProvider } from '../identity-provider.js'
import type { HeldTokens, StaffSession } from '../session/staff-session.js'
import type { VerifyAccessToken } from '../token/verify-access-token.js'
import { callbackPath, signInAgeSeconds } from './begin-sign-in.js'
import type { PendingSignIn } from './pending-sign-ins.js'

export interface FinishedSignIn {
  session: Omit<StaffSession, 'sealedTokens'>
  tokens: HeldTokens
}

/**
 * Exchanges the code for tokens. `search` is the query the identity provider sent the browser back with: UNVERIFIED until state, issuer,
 * nonce, PKCE and both tokens were checked here. Throws SIGN_IN_FAILED or SIGN_IN_UNAVAILABLE.
 */
export async function finishSignIn(
  options: { config: GatewayConfig; provider: IdentityProvider; verify: VerifyAccessToken; clock: Clock },
  search: string,
  pending: PendingSignIn,
): Promise<FinishedSignIn> {
  const { client, issuer } = await options.provider.find()
  const address = new URL(callbackPath, options.config.publicUrl)
  address.search = search
  const tokens = await exchange(client, address, pending)
  const claims = await options.verify(tokens.access_token).catch(refuse)
  // The ID token says who signed in, the access token whom the registry will believe: they must be the same person.
  if (tokens.claims()?.sub !== claims.sub) throw new PublicError('SIGN_IN_FAILED')
  const now = options.clock.now().getTime()
  return {
    session: {
      subject: claims.sub,
      issuer,
      name: claims.name,
      roles: claims.roles,
      csrfToken: randomBytes(32).toString('base64url'),
      signedInAt: now,
      lastSeenAt: now,
      tokensObtainedAt: now,
      accessExpiresAt: claims.exp * 1000,
    },
    tokens: { accessToken: tokens.access_token, refreshToken: tokens.refresh_token },
  }
}

async function exchange(client: Configuration, address: URL, pending: PendingSignIn) {
  try {
    return await authorizationCodeGrant(client, address, {
      pkceCodeVerifier: pending.codeVerifier,
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      idTokenExpected: true,
      maxAge: signInAgeSeconds,
    })
  } catch (cause) {
    const refused = cause instanceof AuthorizationResponseError || cause instanceof ResponseBodyError
    const code = refused || (cause instanceof ClientError && cause.code !== 'OAUTH_TIMEOUT') ? 'SIGN_IN_FAILED' : 'SIGN_IN_UNAVAILABLE'
    throw new PublicError(code, { cause })
  }
}

/** An access token we cannot use: the identity provider issues it for something else. UNAUTHENTICATED would lead round in a circle. */
function refuse(cause: unknown): never {
  throw cause instanceof PublicError && cause.code === 'SIGN_IN_UNAVAILABLE' ? cause : new PublicError('SIGN_IN_FAILED', { cause })
}
