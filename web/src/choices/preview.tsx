import { isRole } from '@crisis-record/contract'
import { StateMark } from '../elements/state-mark.js'
import { inWords, roleWords } from '../elements/words.js'
import type { PreviewPartsFragment } from '../generated/graphql.js'
import { graphql } from '../generated/index.js'
import { categoryName } from '../records/category-words.js'
import { previewText as say } from './preview-text.js'

graphql(`
  fragment PreviewParts on SharingPreview {
    faults {
      field
      code
      message
    }
    changes {
      role
      organisationType
      newlyShared
      newlyWithheld
      sentence
      quiet
    }
    closes {
      statementId
      inWords
      mayBeKept
    }
    needsConfirmation
    consequences
    sentences
  }
`)

export type Preview = PreviewPartsFragment

/** Who would newly see what, and who no longer: first in sentences to read to the person, then line by line. */
export function PreviewOfSharing({ preview }: { preview: Preview }) {
  const { changes, sentences } = preview
  if (changes.length === 0 && sentences.length === 0) return <p className="nhsuk-inset-text">{say.nothing}</p>
  return (
    <>
      {sentences.length > 0 && (
        <ul className="cr-sentences">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <table className="cr-table cr-table--stacking cr-preview">
          <caption className="nhsuk-u-visually-hidden">{say.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say.who}</th>
              <th scope="col">{say.newly}</th>
              <th scope="col">{say.noLonger}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr
                className={change.quiet ? 'cr-off-paper' : undefined}
                key={`${change.role} ${change.organisationType} ${change.newlyShared.join()} ${change.newlyWithheld.join()}`}
              >
                <th scope="row" data-label={say.who}>
                  {isRole(change.role) ? roleWords[change.role] : change.role}
                  <span className="cr-table__under">{inWords(change.organisationType)}</span>
                </th>
                <td data-label={say.newly}>
                  <Names state="shown" categories={change.newlyShared} />
                </td>
                <td data-label={say.noLonger}>
                  <Names state="not-shared" categories={change.newlyWithheld} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function Names({ state, categories }: { state: 'shown' | 'not-shared'; categories: readonly string[] }) {
  if (categories.length === 0) return <span className="cr-quietly">{say.none}</span>
  return <StateMark state={state} words={categories.map(categoryName).join(', ')} />
}
