import { Link } from 'react-router'
import { formatDateTime } from '../../elements/dates.js'
import { StateMark } from '../../elements/state-mark.js'
import { categoryName } from '../../records/category-words.js'
import { useOrganisations } from '../../session/organisations.js'
import { foldEntries, type TrailLine } from './fold-entries.js'
import { text } from './text.js'
import type { AuditEntry } from './use-audit-search.js'
import { numberInWords, operationInWords, outcomeInWords, purposeInWords, roleInWords, whatHappened } from './words.js'

const say = text.trail

/** What the audit holds, a line an operation or change: codes in words, and never what came back. */
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
        {foldEntries(entries).map((line) => (
          <Line key={line.entry.id} line={line} persons={persons} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ line: { entry, completed }, persons }: { line: TrailLine; persons: boolean }) {
  const numbers = completed === undefined ? [entry.sequence] : [entry.sequence, completed.sequence]
  const outcome = completed?.outcome ?? entry.outcome
  const under = [entry.operation === null ? '' : operationInWords(entry.operation), outcome === null ? '' : outcomeInWords(outcome)]
  return (
    <tr>
      <th scope="row" data-label={say.when}>
        <span className="cr-nowrap">{formatDateTime(entry.recordedAt)}</span>
        <span className="cr-table__under">{`${text.search.number} ${numbers.join(', ')}`}</span>
      </th>
      <td data-label={say.what}>
        {whatHappened(entry)}
        <span className="cr-table__under">{under.filter((words) => words !== '').join('. ')}</span>
      </td>
      {persons && (
        <td data-label={text.queue.person} className="cr-nowrap">
          {entry.nhsNumber === null ? say.nobody : numberInWords(entry.nhsNumber)}
        </td>
      )}
      <td data-label={say.who}>
        <Who entry={entry} />
      </td>
      <td data-label={say.categories}>
        <Asked entry={entry} />
      </td>
      <td data-label={say.agencies}>
        <Agencies entry={completed ?? entry} />
      </td>
    </tr>
  )
}

/** The name leads to everything else they did. */
function Who({ entry }: { entry: AuditEntry }) {
  const { nameOf } = useOrganisations()
  const { callerReference, callerName, role, organisation, purpose } = entry
  const name = callerName ?? callerReference
  if (name === null) return entry.kind === 'EVENT' ? text.theSystem : say.asAuthorised
  const under = [
    ...(role === null ? [] : [roleInWords(role)]),
    ...(organisation === null ? [] : [nameOf(organisation)]),
    ...(purpose === null ? [] : [purposeInWords(purpose)]),
  ]
  return (
    <>
      {callerReference === null ? (
        name
      ) : (
        <Link to={`/privacy/audit?caller=${encodeURIComponent(callerReference)}`} aria-label={say.byThem(name)}>
          {name}
        </Link>
      )}
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

/** Those that were asked; once it is known, which of them did not answer. */
function Agencies({ entry }: { entry: AuditEntry }) {
  const { nameOf } = useOrganisations()
  const silent = entry.answers.filter(({ outcome }) => outcome !== 'ANSWERED').map(({ agency }) => nameOf(agency))
  return (
    <>
      {entry.agencies.map(nameOf).join(', ')}
      {silent.length > 0 && <StateMark state="not-answering" words={`${say.silent} ${silent.join(', ')}`} />}
    </>
  )
}
