import { Tag } from 'nhsuk-react-components'
import { Age } from '../../elements/age.js'
import { formatDateTime } from '../../elements/dates.js'
import { StateMark } from '../../elements/state-mark.js'
import { outcomeWords, reasonWords } from '../../overrides/words.js'
import { text } from './text.js'
import type { QueuedOverride } from './use-queue.js'
import { numberInWords, roleInWords, stateInWords } from './words.js'

const say = text.queue

/** A row an override. Nothing clinical; what was opened is said where it is reviewed. */
export function QueueTable({ items, onOpen }: { items: readonly QueuedOverride[]; onOpen: (id: string) => void }) {
  return (
    <table className="cr-table cr-table--stacking">
      <caption className="nhsuk-u-visually-hidden">{say.heading}</caption>
      <thead>
        <tr>
          <th scope="col">{say.opened}</th>
          <th scope="col">{say.who}</th>
          <th scope="col">{say.person}</th>
          <th scope="col">{say.why}</th>
          <th scope="col">{say.state}</th>
          <th scope="col">
            <span className="nhsuk-u-visually-hidden">{say.review}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" data-label={say.opened}>
              <Age at={item.openedAt} time />
            </th>
            <td data-label={say.who}>
              {item.callerName ?? item.caller}
              {item.mine && <Tag className="cr-tag">{say.mine}</Tag>}
              <span className="cr-table__under">{`${roleInWords(item.role)}, ${item.organisation}`}</span>
            </td>
            <td data-label={say.person} className="cr-nowrap">
              {numberInWords(item.nhsNumber)}
            </td>
            <td data-label={say.why}>{reasonWords(item.reason)}</td>
            <td data-label={say.state}>
              {item.review === null ? stateInWords(item.state) : outcomeWords(item.review.outcome)}
              {item.escalated && <StateMark state="not-answering" words={say.escalated} />}
            </td>
            <td>
              <button
                type="button"
                className="cr-button"
                aria-label={say.reviewLabel(formatDateTime(item.openedAt), item.callerName ?? item.caller)}
                onClick={() => onOpen(item.id)}
              >
                {item.review === null ? say.review : say.look}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
