import { isPurpose, isRole } from '@crisis-record/contract'
import { formatDateTime } from '../../elements/dates.js'
import { purposeWords, roleWords } from '../../elements/words.js'
import { categoryName } from '../../records/category-words.js'
import { useOrganisations } from '../../session/organisations.js'
import { foldLooks } from './fold-looks.js'
import { text } from './text.js'
import type { HistoryEntry } from './use-history.js'

/** A row a look. In the copy for the person, names of staff are not on the page at all. */
export function HistoryTable({ entries, forPerson }: { entries: readonly HistoryEntry[]; forPerson: boolean }) {
  const { nameOf } = useOrganisations()
  return (
    <table className="cr-table cr-table--stacking">
      <caption className="nhsuk-u-visually-hidden">{text.heading}</caption>
      <thead>
        <tr>
          <th scope="col">{text.when}</th>
          <th scope="col">{text.who}</th>
          <th scope="col">{text.organisationColumn}</th>
          <th scope="col">{text.why}</th>
          <th scope="col">{text.what}</th>
        </tr>
      </thead>
      <tbody>
        {foldLooks(entries).map((entry) => (
          <tr key={entry.id}>
            <th scope="row" data-label={text.when} className="cr-nowrap">
              {formatDateTime(entry.recordedAt)}
            </th>
            <td data-label={text.who}>
              {!forPerson && (
                <>
                  {entry.staffName ?? text.nameWithheld}
                  <br />
                </>
              )}
              {isRole(entry.role) ? roleWords[entry.role] : entry.role}
            </td>
            <td data-label={text.organisationColumn}>{nameOf(entry.organisation)}</td>
            <td data-label={text.why}>{isPurpose(entry.purpose) ? purposeWords[entry.purpose].name : entry.purpose}</td>
            <td data-label={text.what}>
              {entry.categories.length === 0 ? text.nothingAsked : entry.categories.map(categoryName).join(', ')}
              {entry.openedByOverride.length > 0 && (
                <span className="cr-overridden">
                  <strong>{text.overridden}</strong> {entry.openedByOverride.map(categoryName).join(', ')}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
