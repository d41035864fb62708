import type { PartStatus } from '@crisis-record/contract'
import { Answering } from './answering.js'
import { ColumnHeads } from './column-heads.js'
import { text } from './text.js'

const say = text.parts

/** What no record can do without, and what it means for staff when it is down. */
export function PartsTable({ parts }: { parts: readonly PartStatus[] }) {
  return (
    <table className="cr-table cr-table--stacking">
      <caption className="nhsuk-u-visually-hidden">{say.heading}</caption>
      <ColumnHeads columns={say.columns} />
      <tbody>
        {parts.map((part) => (
          <tr key={part.odsCode}>
            <th scope="row">{part.name}</th>
            <td className="cr-nowrap">
              <Answering {...part} />
            </td>
            <td data-label={say.columns.means}>{say.means[part.kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
