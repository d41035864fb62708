import { createSecretBox } from '../secret-box.js'
import { type HeldTokens, heldTokens } from './staff-session.js'

/** Tokens at rest: sealed for the one session they belong to, so that a row copied over another opens nothing. */
export interface TokenVault {
  seal(tokens: HeldTokens, sessionId: string): string
  open(sealed: string, sessionId: string): HeldTokens | undefined
}

export function createTokenVault(secrets: readonly string[]): TokenVault {
  const box = createSecretBox(secrets, 'tokens of a session')
  return {
    seal: (tokens, sessionId) => box.seal(JSON.stringify(tokens), sessionId),
    open: (sealed, sessionId) => {
      const opened = box.open(sealed, sessionId)
      return opened === undefined ? undefined : heldTokens.parse(JSON.parse(opened))
    },
  }
}
