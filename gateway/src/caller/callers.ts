import type { Clock } from '../clock.js'
import type { GatewayConfig } from '../config.js'
import type { Log } from '../log.js'
import { createIdentityProvider, type IdentityProvider } from './identity-provider.js'
import { createSecretBox, deriveKey } from './secret-box.js'
import { type CookieSettings, cookieSettings } from './session/session-cookie.js'
import { createFreshTokens, type FreshTokens } from './session/keep-tokens-fresh.js'
import { openSessionDatabase } from './session/session-database.js'
import { createSessionRecords, type SessionRecords } from './session/session-records.js'
import { createTokenVault, type TokenVault } from './session/token-vault.js'
import { createPendingSignIns, type PendingSignIns } from './sign-in/pending-sign-ins.js'
import { createAccessTokenVerifier, type VerifyAccessToken } from './token/verify-access-token.js'

/** All that knows who is calling: sessions, sign-in, access tokens. The http server asks it; nothing else does. */
export interface Callers {
  provider: IdentityProvider
  verify: VerifyAccessToken
  records: SessionRecords
  vault: TokenVault
  freshTokens: FreshTokens
  pendingSignIns: PendingSignIns
  cookies: CookieSettings
  /** Sign the cookie of the session; the first signs, all verify. */
  cookieSecrets: string[]
  /** Resolves if sessions can be read. The identity provider is not asked: without it, those signed in go on. */
  checkReady(): Promise<void>
  stop(): Promise<void>
}

/** Opens the database of the sessions and brings its table up to date; throws a clear text if that cannot be done. */
export async function createCallers(options: { config: GatewayConfig; clock: Clock; log: Log }): Promise<Callers> {
  const { config, clock, log } = options
  const pool = await openSessionDatabase({ url: config.databaseUrl, log })
  const records = createSessionRecords({ pool, log })
  const provider = createIdentityProvider({ config, clock, log })
  const verify = createAccessTokenVerifier({ provider, audience: config.accessTokenAudience, clock })
  const vault = createTokenVault(config.sessionSecrets)
  const freshTokens = createFreshTokens({ records, vault, provider, verify, clock, log })
  // So that the first caller need not wait. It may fail: it is tried again when somebody comes.
  void provider.find().catch(() => undefined)
  return {
    provider,
    verify,
    records,
    vault,
    freshTokens,
    pendingSignIns: createPendingSignIns(createSecretBox(config.sessionSecrets, 'sign-in cookie')),
    cookies: cookieSettings(config.publicUrl),
    cookieSecrets: config.sessionSecrets.map((secret) => deriveKey(secret, 'signature of the session cookie').toString('base64url')),
    checkReady: () => records.ping(),
    async stop() {
      await freshTokens.settled()
      records.stop()
      if (!pool.ending) await pool.end()
    },
  }
}
