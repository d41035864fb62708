import { WarningCallout } from 'nhsuk-react-components'
import { text } from './text.js'

/** Without name and date of birth nothing on the page says whose record it is. */
export function ConfirmIdentity({ silent, onRetry }: { silent: boolean; onRetry: () => void }) {
  const say = text.confirmIdentity
  return (
    <WarningCallout className="cr-warning">
      <WarningCallout.Heading headingLevel="h2">{say.heading}</WarningCallout.Heading>
      <p>{silent ? say.notAnswering : say.notShared}</p>
      {silent && (
        <button type="button" className="cr-button" aria-label={say.againLabel} onClick={onRetry}>
          {say.again}
        </button>
      )}
    </WarningCallout>
  )
}
