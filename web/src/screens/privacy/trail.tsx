import { failureWords } from '../../api/failure-words.js'
import { AuditTable } from './audit-table.js'
import { text } from './text.js'
import { type Criteria, useAuditSearch } from './use-audit-search.js'

const say = text.trail

/** What the audit holds about one override or one operation, in order. */
export function Trail({ heading, about }: { heading: string; about: Criteria }) {
  const { items, loading, failure, more, next } = useAuditSearch(about)
  const inOrder = [...items].sort((a, b) => a.sequence - b.sequence)
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
      {more && !loading && (
        <button type="button" className="cr-button" onClick={next}>
          {say.more}
        </button>
      )}
    </section>
  )
}
