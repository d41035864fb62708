import { Link } from 'react-router'
import { Age } from '../../elements/age.js'
import { formatDateTime } from '../../elements/dates.js'
import { Facts } from '../../elements/facts.js'
import { PageHeading } from '../../elements/page-heading.js'
import { StateMark } from '../../elements/state-mark.js'
import { capacityWords, reasonWords } from '../../overrides/words.js'
import { categoryName } from '../../records/category-words.js'
import { OverrideDecision } from './override-decision.js'
import { PrivacyPages } from './privacy-pages.js'
import { text } from './text.js'
import { Trail } from './trail.js'
import type { QueuedOverride } from './use-queue.js'
import { numberInWords, purposeInWords, roleInWords } from './words.js'

const say = text.one

interface Properties {
  readonly override: QueuedOverride
  readonly onReviewed: () => void
  readonly onClose: () => void
  /** Reads the queue again. */
  readonly onLook: () => void
}

/** Everything needed to decide on one page: what was claimed, what was done, and the decision. */
export function OverrideReview({ override, onReviewed, onClose, onLook }: Properties) {
  return (
    <div className="cr-container">
      <PrivacyPages />
      <PageHeading title={say.title}>{say.heading}</PageHeading>
      <p>
        <button type="button" className="cr-link-button" onClick={onClose}>
          {text.back}
        </button>
      </p>
      <div className="cr-review-columns">
        <section className="cr-side" aria-label={say.title}>
          {override.escalated && (
            <p>
              <StateMark state="not-answering" words={say.escalated} />
            </p>
          )}
          <Facts
            facts={[
              [say.by, override.callerName ?? override.caller],
              [say.role, roleInWords(override.role)],
              [say.organisation, override.organisation],
              [say.reference, override.callerName === null ? null : override.caller],
              [say.person, numberInWords(override.nhsNumber)],
              [say.purpose, purposeInWords(override.purpose)],
              [say.capacity, capacityWords(override.capacity)],
              [say.reason, reasonWords(override.reason)],
              [say.categories, override.categories.map(categoryName).join(', ')],
              [say.opened, <Age key="opened" at={override.openedAt} time />],
              [
                override.endedAt === null ? say.until : say.ended,
                override.endedAt === null ? formatDateTime(override.expiresAt) : formatDateTime(override.endedAt),
              ],
              [
                say.justification,
                override.justification ?? `${say.notJustified} ${say.due} ${formatDateTime(override.justificationDueAt)}`,
              ],
            ]}
          />
          <p>
            <Link to={`/patients/${override.nhsNumber}/access`}>{say.history}</Link>
          </p>
        </section>
        <OverrideDecision override={override} onReviewed={onReviewed} onLook={onLook} />
      </div>
      <Trail heading={text.trail.heading} about={{ overrideId: override.id }} />
    </div>
  )
}
