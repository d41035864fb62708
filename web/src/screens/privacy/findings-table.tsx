import { Age } from '../../elements/age.js'
import { formatDateTime } from '../../elements/dates.js'
import { outcomeWords } from '../../overrides/words.js'
import { text } from './text.js'
import type { Finding } from './use-findings.js'
import { findingInWords, numberInWords, roleInWords } from './words.js'

const say = text.finding

export function FindingsTable({ items, onOpen }: { items: readonly Finding[]; onOpen: (id: string) => void }) {
  return (
    <table className="cr-table cr-table--stacking">
      <caption className="nhsuk-u-visually-hidden">{say.heading}</caption>
      <thead>
        <tr>
          <th scope="col">{say.found}</th>
          <th scope="col">{say.what}</th>
          <th scope="col">{say.who}</th>
          <th scope="col">{say.person}</th>
          <th scope="col">
            <span className="nhsuk-u-visually-hidden">{say.review}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" data-label={say.found}>
              <Age at={item.foundAt} time />
            </th>
            <td data-label={say.what}>
              {findingInWords(item.kind)}
              {item.review !== null && <span className="cr-table__under">{outcomeWords(item.review.outcome)}</span>}
            </td>
            <td data-label={say.who}>
              {item.callerName ?? item.callerReference}
              <span className="cr-table__under">{`${roleInWords(item.role)}, ${item.organisation}`}</span>
            </td>
            <td data-label={say.person} className="cr-nowrap">
              {numberInWords(item.nhsNumber)}
            </td>
            <td>
              <button
                type="button"
                className="cr-button"
                aria-label={say.reviewLabel(findingInWords(item.kind), formatDateTime(item.foundAt))}
                onClick={() => onOpen(item.id)}
              >
                {item.review === null ? say.review : text.queue.look}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
