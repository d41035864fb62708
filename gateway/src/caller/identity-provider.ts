import { PublicError } from '@crisis-record/contract'
import type { JWTVerifyGetKey } from 'jose'
import { allowInsecureRequests, type Configuration, discovery, enableNonRepudiationChecks } from 'openid-client'
import type { Clock } from '../clock.js'
import type { GatewayConfig } from '../config.js'
import type { Log } from '../log.js'
import { createIssuerKeys } from './token/issuer-keys.js'

/** The OpenID provider, found when it is first needed: the gateway starts, and serves those already signed in, without it. */
export interface IdentityProvider {
  /** Throws SIGN_IN_UNAVAILABLE while the provider cannot be reached. */
  find(): Promise<FoundProvider>
}

export interface FoundProvider {
  client: Configuration
  /** As the provider itself writes it, to the letter: `iss` of its tokens. */
  issuer: string
  keys: JWTVerifyGetKey
}

/** Whoever signs in rather waits than starts again. */
const discoveryTimeoutSeconds = 10
const retryAfterMs = 1000

export function createIdentityProvider(options: { config: GatewayConfig; clock: Clock; log: Log }): IdentityProvider {
  const { issuer, clientId, clientSecret } = options.config.oidc
  let found: Promise<FoundProvider> | undefined
  let failedAt = Number.NEGATIVE_INFINITY

  async function discover(): Promise<FoundProvider> {
    // Only where the configuration allows plain http: on this machine, or on a demonstration's own network.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the library marks it so to make it stand out
    const overHttp = issuer.protocol === 'http:' ? [allowInsecureRequests] : []
    const client = await discovery(issuer, clientId, clientSecret, undefined, {
      timeout: discoveryTimeoutSeconds,
      execute: [enableNonRepudiationChecks, ...overHttp],
    })
    const { issuer: statedIssuer, jwks_uri: jwksAddress } = client.serverMetadata()
    if (jwksAddress === undefined) throw new Error('the provider states no jwks_uri')
    const keys = createIssuerKeys({ jwksAddress: new URL(jwksAddress), clock: options.clock, log: options.log })
    return { client, issuer: statedIssuer, keys }
  }

  /** One attempt at a time, and none within a second of a failed one. */
  async function find(): Promise<FoundProvider> {
    if (found === undefined) {
      if (options.clock.now().getTime() - failedAt < retryAfterMs) throw new PublicError('SIGN_IN_UNAVAILABLE')
      found = discover()
    }
    try {
      return await found
    } catch (cause) {
      if (cause instanceof PublicError) throw cause
      found = undefined
      failedAt = options.clock.now().getTime()
      options.log.warn('identity provider cannot be reached', { error: cause })
      throw new PublicError('SIGN_IN_UNAVAILABLE', { cause })
    }
  }

  return { find }
}
