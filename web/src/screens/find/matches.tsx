import { formatNhsNumber, parseNhsNumber } from '@crisis-record/contract'
import { Link } from 'react-router'
import { ageAt, formatDate } from '../../elements/dates.js'
import { useNow } from '../../elements/now.js'
import { personName } from '../../elements/person-name.js'
import { useAccessMemory } from '../../session/access-memory.js'
import { text } from './text.js'
import type { Match } from './use-search.js'

interface Properties {
  readonly matches: readonly Match[]
  /** There is another page. */
  readonly more: boolean
  /** There are more than there are pages for. */
  readonly tooMany: boolean
}

/** Who matches, with enough to tell one from another. */
export function Matches({ matches, more, tooMany }: Properties) {
  const now = useNow()
  const { remember } = useAccessMemory()
  const say = text.results
  if (matches.length === 0) {
    return (
      <>
        <h2 className="nhsuk-heading-m">{say.none}</h2>
        <p>{say.noneBody}</p>
      </>
    )
  }
  return (
    <>
      <h2 className="nhsuk-heading-m">{say.heading(matches.length, more || tooMany)}</h2>
      {tooMany && <p className="nhsuk-inset-text">{say.tooMany}</p>}
      <table className="cr-table cr-table--stacking">
        <thead>
          <tr>
            <th scope="col">{say.name}</th>
            <th scope="col">{say.born}</th>
            <th scope="col">{say.gender}</th>
            <th scope="col">{say.number}</th>
          </tr>
        </thead>
        <tbody>
          {matches.map((person) => (
            <tr key={person.nhsNumber}>
              <th scope="row" data-label={say.name}>
                <Link
                  to={`/patients/${person.nhsNumber}`}
                  onClick={() => remember({ nhsNumber: person.nhsNumber, name: personName(person) })}
                >
                  {personName(person)}
                </Link>
              </th>
              <td data-label={say.born}>
                {formatDate(person.dateOfBirth)} ({ageAt(person.dateOfBirth, now)})
              </td>
              <td data-label={say.gender}>{person.gender?.display ?? ''}</td>
              <td data-label={say.number}>{spaced(person.nhsNumber)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function spaced(nhsNumber: string): string {
  const parsed = parseNhsNumber(nhsNumber)
  return parsed === undefined ? nhsNumber : formatNhsNumber(parsed)
}
