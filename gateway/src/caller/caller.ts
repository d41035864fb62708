import type { Purpose } from '@crisis-record/contract'

/**
 * Who asks, and why, as far as the gateway needs to know: it forwards `accessToken` to the consent registry, which verifies it for itself
 * and reads role and organisation from it. Nothing the client claims of itself beside the token is believed.
 */
export interface Caller {
  accessToken: string
  /** When the access token ends, in milliseconds since the epoch. */
  expiresAt: number
  channel: 'session' | 'bearer'
  purpose: Purpose
  /** The role the caller chose, where the token carries several. The registry checks that the token does carry it. */
  actingRole?: string
}
