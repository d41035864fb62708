import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client'
import type { Clock } from '../../clock.js'
import type { GatewayConfig } from '../../config.js'
import type { IdentityProvider } from '../identity-provider.js'
import { idleMinutes } from '../session/staff-session.js'
import type { PendingSignIn } from './pending-sign-ins.js'
import { parseReturnPath } from './return-path.js'

export interface BegunSignIn {
  /** Where to send the browser. */
  location: string
  pending: PendingSignIn
}

export const callbackPath = '/auth/callback'

/** Whoever signed in longer ago than a session may lie idle is asked who they are: a session that ended for want of use is not followed by one of the same name unasked. */
export const signInAgeSeconds = idleMinutes * 60

/** What the browser asks for, as it came. */
export interface SignInWish {
  readonly returnTo: unknown
  /** `login`: the provider is to ask who it is, though it knows somebody at this browser. Of anything else nothing is passed on. */
  readonly prompt?: string | null
}

/** Begins an authorization code flow with PKCE, state and nonce, each fresh. Throws SIGN_IN_UNAVAILABLE. */
export async function beginSignIn(
  options: { config: GatewayConfig; provider: IdentityProvider; clock: Clock },
  { returnTo, prompt }: SignInWish,
): Promise<BegunSignIn> {
  const { client } = await options.provider.find()
  const pending: PendingSignIn = {
    state: randomState(),
    nonce: randomNonce(),
    codeVerifier: randomPKCECodeVerifier(),
    returnPath: parseReturnPath(returnTo, options.config.publicUrl),
    startedAt: options.clock.now().getTime(),
  }
  const location = buildAuthorizationUrl(client, {
    redirect_uri: new URL(callbackPath, options.config.publicUrl).href,
    response_type: 'code',
    scope: options.config.oidc.scope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await calculatePKCECodeChallenge(pending.codeVerifier),
    code_challenge_method: 'S256',
    max_age: String(signInAgeSeconds),
    ...(prompt === 'login' ? { prompt } : {}),
  })
  return { location: location.href, pending }
}
