import { formatDateTime, timeUntil } from '../../elements/dates.js'
import { useNow } from '../../elements/now.js'
import { StateMark } from '../../elements/state-mark.js'
import type { LegalStatusPartsFragment } from '../../generated/graphql.js'
import { text } from './text.js'

type Clock = NonNullable<NonNullable<LegalStatusPartsFragment['legalStatusPeriods']>[number]['clock']>

/**
 * Until when somebody may be kept under section 135 or 136. It counts down only where the trust could compute it and it still runs; whatever
 * is missing or in doubt is said in words, and no time stands beside it that somebody might rely on.
 */
export function DetentionClock({ clock }: { clock: Clock }) {
  const now = useNow()
  const say = text.detentionClock
  const state =
    clock.expiresAt !== null && clock.state === 'RUNNING' && Date.parse(clock.expiresAt) <= now.getTime() ? 'EXPIRED' : clock.state
  return (
    <div className={`cr-clock cr-clock--${state.toLowerCase().replaceAll('_', '-')}`} role="group" aria-label={say.label(clock.section)}>
      {state === 'RUNNING' && clock.expiresAt !== null ? (
        <p className="cr-clock__time">
          <strong className="cr-clock__left">{timeUntil(clock.expiresAt, now)}</strong> {say.left}{' '}
          <time dateTime={clock.expiresAt}>{formatDateTime(clock.expiresAt)}</time>
        </p>
      ) : (
        <p className="cr-clock__time">
          <StateMark state={state === 'ENDED' ? 'none-recorded' : 'not-answering'} words={wordsFor(state, clock)} />
        </p>
      )}
      <p>{clock.inWords}</p>
      {clock.extension && (
        <p>
          {say.extended(clock.extension.minutes)}{' '}
          {[clock.extension.authorisedBy, clock.extension.authorisedByRole].filter(Boolean).join(', ')},{' '}
          {formatDateTime(clock.extension.authorisedAt)}
          {clock.extension.approvedBy && `; ${say.approved} ${clock.extension.approvedBy}`}
        </p>
      )}
      {clock.disregardedExtensions.map(({ inWords }) => (
        <p key={inWords}>
          {say.disregarded} {inWords}
        </p>
      ))}
      {clock.warnings.map(({ code, inWords }) => (
        <p key={code}>
          <strong>{say.note}:</strong> {inWords}
        </p>
      ))}
      {clock.law !== null && <p className="cr-quietly">{say.law(clock.law)}</p>}
    </div>
  )
}

/** Anything that is not known to run or to have ended cannot be relied on. */
function wordsFor(state: string, clock: Clock): string {
  const say = text.detentionClock
  if (state === 'ENDED') return clock.endedAt === null ? say.ended : say.endedAt(formatDateTime(clock.endedAt))
  if (state === 'EXPIRED' && clock.expiresAt !== null) return say.expired(formatDateTime(clock.expiresAt))
  return say.cannotBeComputed
}
