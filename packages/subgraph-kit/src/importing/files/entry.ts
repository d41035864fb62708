import type { ElementFault } from '../fhir/element-fault.js'

/** One resource of a file, or one line of a table. Nothing of what it says has been looked at. */
export interface Entry {
  /** From 1, in the order of the file. */
  readonly at: number
  /** Line of the file on which it begins. */
  readonly line: number
  /** JSON pointer of the resource within its file; empty where the line says it all. */
  readonly pointer: string
  readonly fullUrl?: string | undefined
  /** The very text it came as. */
  readonly original: string
  /** JSON, of whatever shape; undefined where the entry itself is at fault. */
  readonly resource: unknown
  readonly faults: readonly ElementFault[]
  /** Of a line of a table: the columns that elements came from. */
  readonly columns?: ReadonlyMap<string, string>
}

/** No entry may be longer: it is held in memory. */
export const mostBytes = 1_000_000
