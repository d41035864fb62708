import { writtenText } from '@crisis-record/contract'
import type { Instant } from '../calendar.js'
import { parseStatement } from '../statements/parse-statement.js'
import type { Extent } from '../statements/scope.js'
import type { ReadableStatement } from '../statements/statement.js'
import type { StatementDraft } from './statement-draft.js'

/** What is kept of a choice, in the form `parseStatement` reads. Its id and period are kept beside it. */
export interface DecidedRecord {
  readonly effect: string
  readonly scope: Readonly<Record<'category' | 'source' | 'organisation' | 'role' | 'purpose', Extent>> & {
    readonly emergencyExcepted?: true
  }
  readonly authority: string
  readonly givenAt: string
  readonly recordedAt: string
  readonly recordedHow: string
  readonly reviewDate?: string
  readonly assessor?: string
  readonly capacityAssessedOn?: string
  readonly givenBy?: string
  readonly relationship?: string
}

const optional = ['reviewDate', 'assessor', 'capacityAssessedOn', 'givenBy', 'relationship'] as const

/** A draft without faults, as it is kept. Words named twice are kept once, and in an order of their own. */
export function recordOfDraft(draft: StatementDraft, recordedAt: Instant): DecidedRecord {
  const { scope } = draft
  const extent = (words: readonly string[] | null | undefined): Extent =>
    words === null || words === undefined ? 'ANY' : [...new Set(words)].sort()
  return {
    effect: draft.effect,
    scope: {
      category: extent(scope.categories),
      source: extent(scope.sources),
      organisation: extent(scope.organisations),
      role: extent(scope.roles),
      purpose: extent(scope.purposes),
      ...(scope.emergencyExcepted === true ? { emergencyExcepted: true } : {}),
    },
    authority: draft.authority,
    givenAt: draft.givenAt.toISOString(),
    recordedAt: new Date(recordedAt).toISOString(),
    recordedHow: writtenText(draft.how) ?? '',
    ...Object.fromEntries(
      optional.flatMap((key) => {
        const text = writtenText(draft[key])
        return text === undefined ? [] : [[key, text]]
      }),
    ),
  }
}

/**
 * The statement that `decide` will read once a draft is recorded.
 * @throws if it cannot be read: a draft is checked first, and what is recorded must be what was meant
 */
export function statementOfDraft(id: string, draft: StatementDraft, recordedAt: Instant): ReadableStatement {
  const { periodStart = null, periodEnd = null } = draft
  const statement = parseStatement({ ...recordOfDraft(draft, recordedAt), id, periodStart, periodEnd })
  if (statement.form !== 'READABLE') throw new Error(`a draft without faults cannot be read back: ${statement.faults.join(', ')}`)
  return statement
}
