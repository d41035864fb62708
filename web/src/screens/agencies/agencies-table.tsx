import type { AgencyStatus } from '@crisis-record/contract'
import { Age } from '../../elements/age.js'
import { useNow } from '../../elements/now.js'
import { StateMark } from '../../elements/state-mark.js'
import { Telephone } from '../../elements/telephone.js'
import { inWords } from '../../elements/words.js'
import { categoryName } from '../../records/category-words.js'
import { isOldFeed } from './agency-words.js'
import { Answering } from './answering.js'
import { ColumnHeads } from './column-heads.js'
import { text } from './text.js'

const say = text.agencies

/** A row each: who it is, whether it answers, how fresh it is, what it may hold, whom to telephone. A card each where there is no room. */
export function AgenciesTable({ agencies }: { agencies: readonly AgencyStatus[] }) {
  return (
    <table className="cr-table cr-table--stacking">
      <caption className="nhsuk-u-visually-hidden">{say.heading}</caption>
      <ColumnHeads columns={say.columns} />
      <tbody>
        {agencies.map((agency) => (
          <tr key={agency.odsCode}>
            <th scope="row">
              {agency.name}
              <span className="cr-table__under">{inWords(agency.kind)}</span>
            </th>
            <td>
              <Answering {...agency} />
              {agency.answeredInMs === null && <span className="cr-table__under">{say.silent}</span>}
            </td>
            <td data-label={say.columns.fed}>
              <LastFeed {...agency} />
            </td>
            <td data-label={say.columns.holds}>
              {agency.labels.map(categoryName).join(', ')}
              {agency.itemLabels.length > 0 && (
                <span className="cr-table__under">{say.singleItems(agency.itemLabels.map(categoryName).join(', '))}</span>
              )}
            </td>
            <td data-label={say.columns.call} className="cr-nowrap">
              {agency.outOfHours === null ? say.noNumber : <Telephone number={agency.outOfHours} whom={agency.name} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LastFeed({ answeredInMs, lastFed }: Pick<AgencyStatus, 'answeredInMs' | 'lastFed'>) {
  const now = useNow()
  if (answeredInMs === null) return <>{say.feedUnknown}</>
  if (lastFed === null) return <>{say.neverFed}</>
  return (
    <>
      <Age at={lastFed} />
      {isOldFeed(lastFed, now) && (
        <>
          {' '}
          <StateMark state="not-answering" words={say.old} />
          <span className="cr-table__under">{say.oldMeans}</span>
        </>
      )}
    </>
  )
}
