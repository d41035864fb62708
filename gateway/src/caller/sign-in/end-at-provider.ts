import { buildEndSessionUrl, tokenRevocation } from 'openid-client'
import type { GatewayConfig } from '../../config.js'
import type { Log } from '../../log.js'
import type { IdentityProvider } from '../identity-provider.js'
import type { HeldTokens } from '../session/staff-session.js'

/**
 * Withdraws the refresh token, and gives the address at which the identity provider's own session ends, if it offers one. Our session has
 * ended before: a provider that does not answer keeps nobody signed in.
 */
export async function endAtProvider(
  options: { config: GatewayConfig; provider: IdentityProvider; log: Log },
  tokens: HeldTokens,
): Promise<string | undefined> {
  try {
    const { client } = await options.provider.find()
    const metadata = client.serverMetadata()
    if (tokens.refreshToken !== undefined && metadata.revocation_endpoint !== undefined) {
      await tokenRevocation(client, tokens.refreshToken, { token_type_hint: 'refresh_token' })
    }
    if (metadata.end_session_endpoint === undefined) return undefined
    // No id_token_hint: it would put a token, with the name of the member of staff, into an address of the browser.
    return buildEndSessionUrl(client, { post_logout_redirect_uri: new URL('/', options.config.publicUrl).href }).href
  } catch (error) {
    options.log.warn('identity provider could not be told of a sign-out', { error })
    return undefined
  }
}
