import { formatDateTime } from '../../elements/dates.js'
import { categoryName } from '../../records/category-words.js'
import { text } from './text.js'
import type { AuditEntry } from './use-audit-search.js'
import { entryInWords, numberInWords, purposeInWords, roleInWords } from './words.js'

const say = text.trail

/** Entries as the audit holds them: codes in words, and never what came back. */
export function AuditTable({ entries, persons = false }: { entries: readonly AuditEntry[]; persons?: boolean }) {
  return (
    <table className="cr-table cr-table--stacking">
      <caption className="nhsuk-u-visually-hidden">{say.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.when}</th>
          <th scope="col">{say.what}</th>
          {persons && <th scope="col">{text.queue.person}</th>}
          <th scope="col">{say.who}</th>
          <th scope="col">{say.categories}</th>
          <th scope="col">{say.agencies}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row" data-label={say.when}>
              {formatDateTime(entry.recordedAt)}
              <span className="cr-table__under">{`${text.search.number} ${String(entry.sequence)}`}</span>
            </th>
            <td data-label={say.what}>
              {entryInWords(entry)}
              {entry.outcome !== null && <span className="cr-table__under">{entry.outcome}</span>}
            </td>
            {persons && <td data-label={text.queue.person}>{entry.nhsNumber === null ? '' : numberInWords(entry.nhsNumber)}</td>}
            <td data-label={say.who}>
              <Who entry={entry} />
            </td>
            <td data-label={say.categories}>
              <Asked entry={entry} />
            </td>
            <td data-label={say.agencies}>{entry.agencies.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Who({ entry }: { entry: AuditEntry }) {
  if (entry.callerReference === null && entry.callerName === null) return entry.kind === 'EVENT' ? text.theSystem : ''
  const under = [
    ...(entry.role === null ? [] : [roleInWords(entry.role)]),
    ...(entry.organisation === null ? [] : [entry.organisation]),
    ...(entry.purpose === null ? [] : [purposeInWords(entry.purpose)]),
  ]
  return (
    <>
      {entry.callerName ?? entry.callerReference}
      <span className="cr-table__under">{under.join(', ')}</span>
    </>
  )
}

/** What was asked for, and which of it an override opened. */
function Asked({ entry }: { entry: AuditEntry }) {
  const opened = entry.decisions.filter(({ reason }) => reason === 'OVERRIDE').map(({ category }) => category)
  const asked = new Set(entry.categoriesAsked)
  const openedAndAsked = [...new Set(opened)].filter((category) => asked.has(category))
  return (
    <>
      {entry.categoriesAsked.map(categoryName).join(', ')}
      {openedAndAsked.length > 0 && (
        <strong className="cr-table__under">{`${say.opened} ${openedAndAsked.map(categoryName).join(', ')}`}</strong>
      )}
    </>
  )
}
