import type { ElementFault } from '../element-fault.js'

/** What became of one resource of a file. */
export type ImportOutcome =
  /** Its decisions are recorded as statements. */
  | 'TAKEN'
  /** It was imported before, with the same content: nothing is done. */
  | 'ALREADY_TAKEN'
  /** A draft, ended, lapsed: it says nothing that holds, so there is nothing to record. */
  | 'NOT_IN_FORCE'
  /** At fault; then nothing of the file is imported. */
  | 'REFUSED'
  /** Without fault, but another is at fault. */
  | 'NOT_TAKEN'

/** One line of the report: a resource, and where it is refused one fault of it. */
export interface ImportLine {
  /** `Consent/<id>`, or its place in the Bundle. */
  readonly resource: string
  readonly outcome: ImportOutcome
  readonly element?: string
  readonly message?: string
  readonly statementIds: readonly string[]
}

export function refusedLines(resource: string, faults: readonly ElementFault[]): readonly ImportLine[] {
  return faults.map((fault) => ({ resource, outcome: 'REFUSED', ...fault, statementIds: [] }))
}
