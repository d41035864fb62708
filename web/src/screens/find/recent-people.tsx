import { formatNhsNumber, parseNhsNumber } from '@crisis-record/contract'
import { Link } from 'react-router'
import { useAccessMemory } from '../../session/access-memory.js'
import { text } from './text.js'

/** The last few people of this session. */
export function RecentPeople() {
  const { recent } = useAccessMemory()
  if (recent.length === 0) return null
  return (
    <aside className="cr-recent" aria-labelledby="recent-heading">
      <h2 className="cr-recent__heading" id="recent-heading">
        {text.recent.heading}
      </h2>
      <ul className="cr-recent__list">
        {recent.map(({ nhsNumber, name }) => {
          const parsed = parseNhsNumber(nhsNumber)
          return (
            <li key={nhsNumber}>
              <Link to={`/patients/${nhsNumber}`}>{name ?? (parsed && formatNhsNumber(parsed))}</Link>
              {name !== undefined && parsed !== undefined && <span className="cr-quietly">{formatNhsNumber(parsed)}</span>}
            </li>
          )
        })}
      </ul>
      <p className="cr-quietly">{text.recent.hint}</p>
    </aside>
  )
}
