import type { Failure } from '../api/failures.js'

/** A panel is in exactly one of these. A list can be shown and yet incomplete: `missing` names what did not answer. */
export type PanelState =
  | { readonly state: 'loading' }
  | { readonly state: 'shown'; readonly missing: readonly Failure[] }
  | { readonly state: 'none-recorded' }
  | { readonly state: 'not-shared' }
  | { readonly state: 'not-answering'; readonly missing: readonly Failure[] }

interface Facts {
  readonly waiting: boolean
  /** The value of the panel's field. */
  readonly value: unknown
  readonly isEmpty: boolean
  /** Failures at the panel's field. */
  readonly failures: readonly Failure[]
}

/**
 * Reads an answer the way the gateway means it: an error at the field's path is "not answering"; `null` without one is withheld;
 * an empty list is "none recorded". An empty list from some agencies while others did not answer is not "none recorded".
 */
export function panelState({ waiting, value, isEmpty, failures }: Facts): PanelState {
  if (waiting) return { state: 'loading' }
  const withheld = value === null || value === undefined
  if (failures.length > 0 && (withheld || isEmpty)) return { state: 'not-answering', missing: failures }
  if (withheld) return { state: 'not-shared' }
  return isEmpty ? { state: 'none-recorded' } : { state: 'shown', missing: failures }
}
