import { PageHeading } from '../../elements/page-heading.js'
import { signInAddress } from '../../session/session.js'
import { text } from './text.js'

/** The way in, from any address: signing in leads back to it. */
export function SignInScreen({ returnTo }: { returnTo: string }) {
  return (
    <div className="cr-container cr-narrow">
      <div className="cr-sign-in">
        <PageHeading title={text.title}>{text.heading}</PageHeading>
        <p className="nhsuk-body-l">{text.lead}</p>
        {returnTo.startsWith('/patients/') && <p className="nhsuk-inset-text">{text.opening}</p>}
        <p>{text.forStaff}</p>
        <p>{text.recorded}</p>
        <a className="nhsuk-button" href={signInAddress(returnTo)}>
          {text.button}
        </a>
      </div>
    </div>
  )
}
