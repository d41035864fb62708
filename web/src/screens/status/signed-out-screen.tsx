import { useSession } from '../../session/session-provider.js'
import { signInAnewAddress } from '../../session/session.js'
import { Message } from './message.js'
import { text } from './text.js'

/** After sign-out or time-out. If the gateway still knows the session, says so rather than claim otherwise. */
export function SignedOutScreen({ timedOut }: { timedOut: boolean }) {
  const { session, signOut } = useSession()
  const say = text.signedOut
  if (session.signedIn === true) {
    return (
      <Message title={say.stillTitle} heading={say.stillHeading(session.name)}>
        <p>{say.stillBody}</p>
        <button type="button" className="nhsuk-button" onClick={() => void signOut()}>
          {say.tryAgain}
        </button>
      </Message>
    )
  }
  return (
    <Message title={timedOut ? say.timedOutTitle : say.title} heading={timedOut ? say.timedOutHeading : say.heading}>
      <p>{timedOut ? say.timedOutBody : say.body}</p>
      <a className="nhsuk-button" href={signInAnewAddress}>
        {say.signIn}
      </a>
    </Message>
  )
}
