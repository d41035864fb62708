import type { StatementFault } from './statement-fault.js'

/** What became of a change to a person's choices. */
export type StatementOutcome =
  | {
      readonly outcome: 'RECORDED' | 'WITHDRAWN' | 'MARKED' | 'IMPORTED'
      /** The statement it is about; of several, the first. */
      readonly statementId: string
      readonly version: number
      readonly closed: readonly string[]
      readonly consequences: readonly string[]
    }
  | { readonly outcome: 'INVALID'; readonly version: number; readonly faults: readonly StatementFault[] }
  /** Somebody else changed them meanwhile: nothing was done. */
  | { readonly outcome: 'CHANGED'; readonly version: number }
  | { readonly outcome: 'CONFIRMATION_REQUIRED'; readonly version: number; readonly consequences: readonly string[] }
