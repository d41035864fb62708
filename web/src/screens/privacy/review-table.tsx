import { Tag } from 'nhsuk-react-components'
import { Age } from '../../elements/age.js'
import { StateMark } from '../../elements/state-mark.js'
import { useOrganisations } from '../../session/organisations.js'
import { text } from './text.js'
import { numberInWords, roleInWords } from './words.js'

/** One that is to be reviewed, or was: an override or a finding, in the words of a queue. */
export interface ReviewRow {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly mine: boolean
  readonly role: string
  readonly organisation: string
  readonly nhsNumber: string
  readonly why: string
  /** Where it stands: open, ended, waiting; the outcome once it is reviewed. */
  readonly state: string
  readonly escalated?: boolean
  readonly reviewed: boolean
  /** What its button is called where it is read out alone. */
  readonly label: string
}

interface Properties {
  readonly caption: string
  readonly columns: { readonly at: string; readonly why: string }
  readonly rows: readonly ReviewRow[]
  readonly onOpen: (id: string) => void
}

const say = text.queue

/** A row each. Nothing clinical; what was opened is said where it is reviewed. */
export function ReviewTable({ caption, columns, rows, onOpen }: Properties) {
  const { nameOf } = useOrganisations()
  return (
    <table className="cr-table cr-table--stacking">
      <caption className="nhsuk-u-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.at}</th>
          <th scope="col">{columns.why}</th>
          <th scope="col">{say.who}</th>
          <th scope="col">{say.person}</th>
          <th scope="col">{say.state}</th>
          <th scope="col">
            <span className="nhsuk-u-visually-hidden">{say.review}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" data-label={columns.at}>
              <Age at={row.at} time />
            </th>
            <td data-label={columns.why}>{row.why}</td>
            <td data-label={say.who}>
              {row.by}
              {row.mine && <Tag className="cr-tag">{say.mine}</Tag>}
              <span className="cr-table__under">{`${roleInWords(row.role)}, ${nameOf(row.organisation)}`}</span>
            </td>
            <td data-label={say.person} className="cr-nowrap">
              {numberInWords(row.nhsNumber)}
            </td>
            <td data-label={say.state}>
              {row.state}
              {row.escalated === true && <StateMark state="not-answering" words={say.escalated} />}
            </td>
            <td>
              <button type="button" className="cr-button" aria-label={row.label} onClick={() => onOpen(row.id)}>
                {row.reviewed ? say.look : say.review}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
