import { failureWords } from '../../api/failure-words.js'
import { MorePages } from '../../elements/more-pages.js'
import { AuditTable } from './audit-table.js'
import { text } from './text.js'
import { type AuditEntry, type Criteria, useAuditSearch } from './use-audit-search.js'

const say = text.trail

export interface TrailOf {
  readonly heading: string
  readonly about: Criteria
  /** Which of those that fit; absent for all. */
  readonly only?: (entries: readonly AuditEntry[]) => readonly AuditEntry[]
}

/** What the audit holds about one override or one opening, in order. */
export function Trail({ heading, about, only = (entries) => entries }: TrailOf) {
  const pages = useAuditSearch(about)
  const { items, loading, failure } = pages
  const inOrder = [...only(items)].sort((a, b) => a.sequence - b.sequence)
  return (
    <section className="cr-results" aria-labelledby="trail-heading">
      <h2 className="nhsuk-heading-m" id="trail-heading">
        {heading}
      </h2>
      <p className="cr-quietly">{say.explain}</p>
      {inOrder.length > 0 && <AuditTable entries={inOrder} />}
      <div role="status">
        {loading && <p>{text.loading}</p>}
        {!loading && failure !== undefined && <p className="nhsuk-inset-text cr-failure">{failureWords(failure)}</p>}
        {!loading && failure === undefined && inOrder.length === 0 && <p>{say.none}</p>}
      </div>
      <MorePages pages={pages} words={say.more} />
    </section>
  )
}
