import { PageHeading } from '../../elements/page-heading.js'
import { WhenDownLink } from '../../elements/when-down-link.js'
import { Message } from './message.js'
import { text } from './text.js'

/** While a screen's code is on its way. Its heading takes the focus, which announces it; the screen's own heading takes it over. */
export function LoadingScreen() {
  return (
    <div className="cr-container cr-narrow">
      <PageHeading title={text.loading.title}>{text.loading.heading}</PageHeading>
    </div>
  )
}

/** The page itself broke. Reloading asks for everything anew, and forgets what broke it. */
export function BrokenScreen() {
  return (
    <Message title={text.broken.title} heading={text.broken.heading}>
      <p>{text.broken.body}</p>
      <button type="button" className="nhsuk-button" onClick={() => window.location.reload()}>
        {text.broken.again}
      </button>
    </Message>
  )
}

/** The connection broke, or a newer version is served that no longer has it. Either way the page is to be asked for anew. */
export function NotLoadedScreen() {
  return (
    <Message title={text.notLoaded.title} heading={text.notLoaded.heading}>
      <p>{text.notLoaded.body}</p>
      <WhenDownLink />
      <button type="button" className="nhsuk-button" onClick={() => window.location.reload()}>
        {text.notLoaded.again}
      </button>
    </Message>
  )
}
