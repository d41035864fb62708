import type { ReactNode } from 'react'
import type { Recorded } from '../../../elements/origin.js'

/** One contact with any agency, as the list in time order and the picture show it. */
export interface Contact {
  readonly item: Recorded & { readonly id: string; readonly source: { readonly name: string; readonly odsCode: string } }
  /** Instant at which it began. */
  readonly at: string
  /** What it was, in words, such as "Ambulance". */
  readonly kind: string
  readonly title: string
  /** What must be seen at a glance. */
  readonly mark?: ReactNode
  readonly facts: ReactNode
}
