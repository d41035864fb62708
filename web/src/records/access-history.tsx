import { formatDateTime } from '../elements/dates.js'
import type { AccessHistoryPartsFragment } from '../generated/graphql.js'
import { graphql } from '../generated/index.js'
import { isPurpose, isRole } from '@crisis-record/contract'
import { purposeWords, roleWords } from '../elements/words.js'
import { categoryName } from './category-words.js'
import { definePanel, isEmptyList } from './panel.js'
import { text } from './text.js'

graphql(`
  fragment AccessHistoryParts on Patient {
    accessHistory(first: 100) {
      id
      source {
        odsCode
        name
        kind
      }
      recordedAt
      staffName
      role
      organisation
      purpose
      categories
    }
  }
`)

const again = graphql(`
  query AccessHistoryAgain($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...AccessHistoryParts
    }
  }
`)

type History = NonNullable<AccessHistoryPartsFragment['accessHistory']>

export const accessHistoryPanel = definePanel({
  id: 'who-has-looked',
  field: 'accessHistory',
  title: text.access.title,
  keeper: 'The access audit',
  kind: 'access-audit',
  category: 'ACCESS_HISTORY',
  none: text.access.none,
  again,
  isNone: isEmptyList,
  View: AccessHistory,
})

function AccessHistory({ value }: { value: History }) {
  return (
    <div className="cr-scroll" tabIndex={0} role="group" aria-label={text.access.title}>
      <table className="cr-table">
        <thead>
          <tr>
            <th scope="col">{text.access.when}</th>
            <th scope="col">{text.access.who}</th>
            <th scope="col">{text.access.why}</th>
            <th scope="col">{text.access.what}</th>
          </tr>
        </thead>
        <tbody>
          {value.map((entry) => (
            <tr key={entry.id}>
              <td>{formatDateTime(entry.recordedAt)}</td>
              <td>
                {entry.staffName ?? text.access.nameWithheld}
                <br />
                {isRole(entry.role) ? roleWords[entry.role] : entry.role}, {entry.organisation}
              </td>
              <td>{isPurpose(entry.purpose) ? purposeWords[entry.purpose].name : entry.purpose}</td>
              <td>{entry.categories.map(categoryName).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
