import { formatDateTime } from '../elements/dates.js'
import { useNow } from '../elements/now.js'
import { roleWords } from '../elements/words.js'
import { useSession } from './session-provider.js'
import { text } from './text.js'

/** On paper alone, at the head of whatever is printed: by whom and when. */
export function PrintedBy() {
  const { session, role } = useSession()
  const now = useNow()
  if (session.signedIn !== true) return null
  const who = role === undefined ? session.name : `${session.name}, ${roleWords[role]}`
  return <p className="cr-print-only cr-printed">{text.printed(who, formatDateTime(now.toISOString()))}</p>
}
