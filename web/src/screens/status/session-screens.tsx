import { Link } from 'react-router'
import { WhenDownLink } from '../../elements/when-down-link.js'
import { useSession } from '../../session/session-provider.js'
import { Message } from './message.js'
import { text } from './text.js'

export function WaitingScreen({ leaving }: { leaving: boolean }) {
  return (
    <div className="cr-container cr-narrow" role="status">
      <p className="cr-waiting">{leaving ? text.waiting.leaving : text.waiting.asking}</p>
    </div>
  )
}

export function UnavailableScreen() {
  return (
    <Message title={text.unavailable.title} heading={text.unavailable.heading}>
      <p>{text.unavailable.body}</p>
      <WhenDownLink />
      <button type="button" className="nhsuk-button" onClick={() => window.location.reload()}>
        {text.unavailable.again}
      </button>
    </Message>
  )
}

export function NoRoleScreen() {
  const { signOut } = useSession()
  return (
    <Message title={text.noRole.title} heading={text.noRole.heading}>
      <p>{text.noRole.body}</p>
      <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => void signOut()}>
        {text.noRole.signOut}
      </button>
    </Message>
  )
}

/** A role that has its own work, and none with records. */
export function NoRecordsScreen() {
  return (
    <Message title={text.noRecords.title} heading={text.noRecords.heading}>
      <p>{text.noRecords.body}</p>
      <p>
        <Link to="/">{text.noRecords.back}</Link>
      </p>
    </Message>
  )
}
