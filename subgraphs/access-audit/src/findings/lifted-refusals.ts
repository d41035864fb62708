import type { AuthorisedEntry } from '@crisis-record/subgraph-kit'
import type { ChainedEntry } from '../records/chain.js'
import { openedBy } from './opened-decisions.js'

/** A refusal that staff withdrew, or marked as a mistake, and that nobody who lifted it has been seen to profit from yet. */
export interface LiftedRefusal {
  readonly statementId: string
  readonly nhsNumber: string
  /** Reference and organisation of who lifted it. */
  readonly lifter: string
  readonly organisation: string
  readonly liftedAt: Date
  /** What it withheld; null for any category. */
  readonly categories: readonly string[] | null
}

const endings: ReadonlyMap<string, string> = new Map([
  ['STATEMENT_WITHDRAWN', 'WITHDRAWN'],
  ['STATEMENT_ENTERED_IN_ERROR', 'ENTERED_IN_ERROR'],
])

/** What is not said to have permitted may have refused; what it covered, unless it is said, was everything. */
export function refusalsLiftedBy({ entry, recordedAt: liftedAt }: ChainedEntry): readonly LiftedRefusal[] {
  if (entry.kind !== 'EVENT' || entry.caller === undefined || entry.person === undefined) return []
  const ending = endings.get(entry.event)
  if (ending === undefined || entry.facts['effect'] === 'PERMIT') return []
  const { reference: lifter, organisation } = entry.caller
  const { person: nhsNumber, facts } = entry
  return entry.subjects
    .filter(({ type, became }) => type === 'STATEMENT' && became === ending)
    .map(({ id: statementId }) => ({
      statementId,
      nhsNumber,
      lifter,
      organisation,
      liftedAt,
      categories: categoriesIn(facts['categories']),
    }))
}

function categoriesIn(said: string | readonly string[] | undefined): readonly string[] | null {
  const categories = typeof said === 'string' ? [said] : said
  return categories === undefined || categories.includes('ANY') ? null : categories
}

/** Whether it was lifted already, and is still waited for: a refusal marked as a mistake after it was withdrawn was lifted by who withdrew it. */
export function isLifted(before: LiftedRefusal | undefined, { at, longestWait }: { at: Date; longestWait: number }): boolean {
  return before !== undefined && at.getTime() - before.liftedAt.getTime() <= longestWait
}

/** Grounds a refusal comes before: what a role alone opens was never withheld by one, and an override does not need it lifted. */
const withheldByRefusal: ReadonlySet<string> = new Set(['IMPLIED_CONSENT', 'EXPLICIT_CONSENT', 'BEST_INTERESTS'])

/** Whether this look, by whoever lifted it or a colleague of theirs, was shown what it withheld, this soon. */
export function profitsFrom(lifted: LiftedRefusal, look: AuthorisedEntry, elapsed: { ms: number; withinHours: number }): boolean {
  const { caller, person } = look
  if (person !== lifted.nhsNumber || elapsed.ms > elapsed.withinHours * 3_600_000) return false
  if (caller.reference !== lifted.lifter && caller.organisation !== lifted.organisation) return false
  return openedBy(look).some(({ category, reason }) => withheldByRefusal.has(reason) && (lifted.categories?.includes(category) ?? true))
}
