/** A code of a terminology, with the words shown for it. */
export interface Coding {
  readonly system: string
  readonly code: string
  readonly display: string
}
