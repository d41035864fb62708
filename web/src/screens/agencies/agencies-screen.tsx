import { formatTime } from '../../elements/dates.js'
import { PageHeading } from '../../elements/page-heading.js'
import { WhenDownLink } from '../../elements/when-down-link.js'
import { AgenciesTable } from './agencies-table.js'
import { whoAnswers } from './agency-words.js'
import { PartsTable } from './parts-table.js'
import { text } from './text.js'
import { useAgencies } from './use-agencies.js'

/** Which agencies answer, for whoever wonders whether a part of a record is missing. */
export function AgenciesScreen() {
  const { answer, asking, askAgain } = useAgencies()
  return (
    <div className="cr-container cr-agencies">
      <PageHeading title={text.title}>{text.heading}</PageHeading>
      <p>{text.lead}</p>
      {/* Read out when who answers changes, and not with every round. */}
      <p className="cr-agencies__summary" role="status">
        {answer === undefined ? asking && text.asking : whoAnswers([...answer.parts, ...answer.agencies], answer.agencies.length)}
      </p>
      <div className="cr-buttons">
        <button type="button" className="cr-button" aria-disabled={asking} onClick={askAgain}>
          {text.refresh}
        </button>
        {answer !== undefined && <p className="cr-quietly">{text.askedAt(formatTime(new Date(answer.askedAt)))}</p>}
      </div>
      {answer === undefined && !asking && (
        <div role="alert">
          <h2 className="nhsuk-heading-m">{text.failed.heading}</h2>
          <p>{text.failed.body}</p>
          <WhenDownLink />
        </div>
      )}
      {answer !== undefined && (
        <>
          <h2 className="nhsuk-heading-m">{text.parts.heading}</h2>
          <PartsTable parts={answer.parts} />
          <h2 className="nhsuk-heading-m">{text.agencies.heading}</h2>
          <AgenciesTable agencies={answer.agencies} />
        </>
      )}
    </div>
  )
}
