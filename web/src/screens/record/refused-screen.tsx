import { formatNhsNumber, parseNhsNumber } from '@crisis-record/contract'
import { Link } from 'react-router'
import { failureWords } from '../../api/failure-words.js'
import type { Failure } from '../../api/failures.js'
import { WhenDownLink } from '../../elements/when-down-link.js'
import { Message } from '../status/message.js'
import { text } from './text.js'

interface Properties {
  readonly failure: Failure
  readonly onRetry?: () => void
  readonly onChangePurpose?: () => void
}

const say = text.refused

/** Nothing of the record is shown: why, and what to do now. */
export function RefusedScreen({ failure, onRetry, onChangePurpose }: Properties) {
  switch (failure.code) {
    case 'PATIENT_NOT_FOUND':
      return (
        <Message title={say.notFoundTitle} heading={say.notFoundHeading}>
          <p>{say.notFoundBody}</p>
          <FindLink />
        </Message>
      )
    case 'PATIENT_MERGED':
      return <Merged survivingNhsNumber={failure.survivingNhsNumber} />
    case 'NHS_NUMBER_INVALID':
      return (
        <Message title={say.invalidTitle} heading={say.invalidHeading}>
          <p>{say.invalidBody}</p>
          <FindLink />
        </Message>
      )
    case 'PURPOSE_NOT_PERMITTED':
    case 'ROLE_NOT_PERMITTED':
      return (
        <Message title={say.notPermittedTitle} heading={say.notPermittedHeading}>
          <p>{failureWords(failure)}</p>
          {onChangePurpose && <Again words={say.changeReason} onClick={onChangePurpose} />}
          <FindLink />
        </Message>
      )
    case 'CONSENT_UNAVAILABLE':
    case 'AUDIT_UNAVAILABLE':
    case 'UNREACHABLE':
      return (
        <Message title={say.downTitle} heading={say.downHeading}>
          <p>{failureWords(failure)}</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {say.downSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <WhenDownLink />
          {onRetry && <Again words={say.tryAgain} onClick={onRetry} />}
        </Message>
      )
    case 'OPERATION_NOT_TRUSTED':
    case 'CROSS_SITE_REFUSED':
      return (
        <Message title={say.outdatedTitle} heading={say.outdatedHeading}>
          <p>{say.outdatedBody}</p>
          <Again words={say.reload} onClick={() => window.location.reload()} />
        </Message>
      )
    case 'RATE_LIMITED':
      return (
        <Message title={say.tooManyTitle} heading={say.tooManyHeading}>
          <p>{say.tooManyBody}</p>
          {onRetry && <Again words={say.tryAgain} onClick={onRetry} />}
        </Message>
      )
    default:
      return (
        <Message title={say.otherTitle} heading={say.otherHeading}>
          <p>{failureWords(failure)}</p>
          {onRetry && <Again words={say.tryAgain} onClick={onRetry} />}
          <FindLink />
        </Message>
      )
  }
}

function Merged({ survivingNhsNumber }: { survivingNhsNumber: string | undefined }) {
  const surviving = parseNhsNumber(survivingNhsNumber)
  return (
    <Message title={say.mergedTitle} heading={say.mergedHeading}>
      {surviving === undefined ? (
        <p>{say.mergedUnknown}</p>
      ) : (
        <>
          <p>
            {say.mergedBody} <strong>{formatNhsNumber(surviving)}</strong>.
          </p>
          <p>
            <Link className="nhsuk-button" to={`/patients/${surviving}`} replace>
              {say.mergedOpen(formatNhsNumber(surviving))}
            </Link>
          </p>
        </>
      )}
      <FindLink />
    </Message>
  )
}

function Again({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" className="nhsuk-button" onClick={onClick}>
      {words}
    </button>
  )
}

function FindLink() {
  return (
    <p>
      <Link to="/">{say.find}</Link>
    </p>
  )
}
