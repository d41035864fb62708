import type { Draft } from '../../choices/draft.js'
import type { Agency } from '../../choices/statements.js'
import type { Fault } from '../../forms/faults.js'

/** What every step is given: the draft so far, its faults, and how to change it. */
export interface StepProperties {
  readonly draft: Draft
  readonly faults: readonly Fault[]
  readonly onChange: (change: Partial<Draft>) => void
}

export interface AgencyProperties {
  readonly agencies: readonly Agency[]
}
