import { Age } from './age.js'
import { isPast } from './dates.js'
import { useNow } from './now.js'
import { StateMark } from './state-mark.js'
import { text } from './text.js'

/** When something is to be looked at again. Once the day is over it says so, and whom to check with: history must never pass for the present. */
export function ReviewDate({ on, reviewer = null }: { on: string | null; reviewer?: string | null }) {
  const now = useNow()
  if (on === null) return null
  if (!isPast(on, now)) {
    return (
      <p className="cr-review">
        {text.review.due} <Age at={on} />
      </p>
    )
  }
  return (
    <div className="cr-review cr-review--past">
      <StateMark state="not-answering" words={text.review.past} />{' '}
      <span>
        {text.review.was} <Age at={on} />. {text.review.check(reviewer)}
      </span>
    </div>
  )
}
