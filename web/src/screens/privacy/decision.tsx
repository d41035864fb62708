import type { ReactNode } from 'react'
import { formatDateTime } from '../../elements/dates.js'
import { outcomeWords } from '../../overrides/words.js'
import { text } from './text.js'

interface Properties {
  readonly review: {
    readonly outcome: string
    readonly reviewedAt: string
    readonly reviewedBy: string
    readonly note: string | null
    /** Asked of overrides alone. */
    readonly personTold?: boolean
  } | null
  /** Why this member of staff may not decide it now. The registry and the audit would refuse it. */
  readonly barred: string | undefined
  /** Where one may. */
  readonly children: ReactNode
}

const say = text.decide

/** What was decided, or the way to decide. */
export function Decision({ review, barred, children }: Properties) {
  return (
    <section className="cr-side" aria-labelledby="decide-heading">
      <h2 className="nhsuk-heading-m" id="decide-heading">
        {review === null ? say.heading : say.reviewed}
      </h2>
      {review === null && (barred === undefined ? children : <p className="nhsuk-inset-text">{barred}</p>)}
      {review !== null && (
        <>
          <p>
            <strong>{outcomeWords(review.outcome)}</strong>, {formatDateTime(review.reviewedAt)} {say.by} {review.reviewedBy}.{' '}
            {review.personTold !== undefined && (review.personTold ? say.personTold : say.personNotTold)}
          </p>
          {review.note !== null && <p>{review.note}</p>}
        </>
      )}
    </section>
  )
}
