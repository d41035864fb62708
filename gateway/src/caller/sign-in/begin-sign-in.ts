import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client'
import type { Clock } from '../../clock.js'
import type { GatewayConfig } from '../../config.js'
import type { IdentityProvider } from '../identity-provider.js'
import type { PendingSignIn } from './pending-sign-ins.js'
import { parseReturnPath } from './return-path.js'

export interface BegunSignIn {
  /** Where to send the browser. */
  location: string
  pending: PendingSignIn
}

export const callbackPath = '/auth/callback'

/** Begins an authorization code flow with PKCE, state and nonce, each fresh. Throws SIGN_IN_UNAVAILABLE. */
export async function beginSignIn(
  options: { config: GatewayConfig; provider: IdentityProvider; clock: Clock },
  returnTo: unknown,
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
  })
  return { location: location.href, pending }
}
