import { Link } from 'react-router'
import { text } from '../../overrides/text.js'
import type { WithheldPanel } from '../../records/panel-card.js'

/** From what is not shared to what this role may do about it. The same for every person: it gives nothing away. */
export function WaysFromWithheld({ nhsNumber, title, category, overridable }: WithheldPanel & { nhsNumber: string }) {
  if (!overridable) return null
  return (
    <p className="cr-ways">
      <Link to={`/patients/${nhsNumber}/override`} state={{ category }} aria-label={text.openLabel(title)}>
        {text.open}
      </Link>
    </p>
  )
}
