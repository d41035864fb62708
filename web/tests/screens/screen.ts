import type { Visitor } from '../viewer-at-work.js'

/** One screen in one state, and the way to it. */
export interface Screen {
  /** What its picture is called. */
  readonly name: string
  /** Who goes there; absent where nobody is signed in. */
  readonly as?: string
  readonly open: (visitor: Visitor) => Promise<void>
  /** How many pages of A4 it takes at most; absent where nobody prints it, and where it is as long as what was done. */
  readonly pages?: number
  /** Services that have been stopped before, and are started after. */
  readonly without?: readonly string[]
}

export function heading({ page }: Visitor, words: string | RegExp): Promise<void> {
  return page.getByRole('heading', { level: 1, name: words }).waitFor()
}
