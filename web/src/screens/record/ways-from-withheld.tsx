import type { Role } from '@crisis-record/contract'
import { Link } from 'react-router'
import { text } from '../../overrides/text.js'
import type { Withheld } from '../../records/panel-card.js'
import { mayRecord } from '../../session/purposes.js'

/** From what is not shared to what this role may do about it. The same for every person: it gives nothing away. */
export function WaysFromWithheld({ role, nhsNumber, title, category, overridable }: Withheld & { role: Role; nhsNumber: string }) {
  if (!mayRecord(role) && !overridable) return null
  return (
    <p className="cr-ways">
      {mayRecord(role) && (
        <Link to={`/patients/${nhsNumber}/choices`} aria-label={text.recordChoiceLabel(title)}>
          {text.recordChoice}
        </Link>
      )}
      {overridable && (
        <Link to={`/patients/${nhsNumber}/override`} state={{ category }} aria-label={text.openLabel(title)}>
          {text.open}
        </Link>
      )}
    </p>
  )
}
