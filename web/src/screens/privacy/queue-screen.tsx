import { useState } from 'react'
import { formatDateTime } from '../../elements/dates.js'
import { outcomeWords, reasonWords } from '../../overrides/words.js'
import { OverrideReview } from './override-review.js'
import { ReviewQueue } from './review-queue.js'
import { type ReviewRow, ReviewTable } from './review-table.js'
import { text } from './text.js'
import { useChosen } from './use-chosen.js'
import { type QueuedOverride, type QueueState, useQueue } from './use-queue.js'
import { stateInWords } from './words.js'

const say = text.queue

/** The queue, oldest first; one of them, with its trail, where the address names it. */
export function QueueScreen() {
  const [state, setState] = useState<QueueState>('OPEN_FOR_REVIEW')
  const queue = useQueue(state)
  const chosen = useChosen('override', queue)
  if (chosen.item !== undefined) {
    const { item, reviewed, close } = chosen
    return <OverrideReview key={item.id} override={item} onReviewed={reviewed} onClose={close} onLook={queue.reload} />
  }
  return (
    <ReviewQueue
      title={say.title}
      explain={say.explain}
      chosen={chosen}
      pages={queue}
      states={say.states}
      state={state}
      onState={setState}
      none={state === 'OPEN_FOR_REVIEW' ? say.none : say.noneOther}
    >
      <ReviewTable caption={say.title} columns={{ at: say.opened, why: say.why }} rows={queue.items.map(rowOf)} onOpen={chosen.open} />
    </ReviewQueue>
  )
}

function rowOf({ openedAt, caller, callerName, reason, state, review, ...rest }: QueuedOverride): ReviewRow {
  const by = callerName ?? caller
  return {
    ...rest,
    at: openedAt,
    by,
    why: reasonWords(reason),
    state: review === null ? stateInWords(state) : outcomeWords(review.outcome),
    reviewed: review !== null,
    label: say.reviewLabel(formatDateTime(openedAt), by),
  }
}
