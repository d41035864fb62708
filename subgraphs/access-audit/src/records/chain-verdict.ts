import type { ChainHead } from './chain.js'

export type ChainVerdict =
  /** `anchored`: up to this entry an anchor kept elsewhere says the same; for what follows the chain speaks alone. */
  | { readonly outcome: 'INTACT'; readonly entries: number; readonly head: ChainHead; readonly anchored: number }
  | {
      readonly outcome: 'BROKEN'
      /** The first entry that is not as it was. */
      readonly sequence: number
      readonly fault: ChainFault
      /** SWAPPED: the entry it changed places with. */
      readonly with?: number
      /** REWRITTEN, TRUNCATED: the first, or the last, entry an anchor knows to be another one, or gone. */
      readonly upTo?: number
    }

/** What can be wrong with the first entry that is not as it was, in words for people. */
export const chainFaults = {
  ALTERED: 'was altered: what it says is not what was recorded',
  REMOVED: 'was removed',
  INSERTED: 'was inserted: it was not there when the entries around it were recorded',
  SWAPPED: 'was swapped with another',
  MISFILED: 'was refiled: the columns it is found by do not say what it says',
  TRUNCATED: 'and all after it are gone: an anchor kept elsewhere knows more entries than the chain holds',
  REWRITTEN: 'was rewritten with what follows it: the chain holds together, but an anchor kept elsewhere says that it was another one',
} as const

export type ChainFault = keyof typeof chainFaults
