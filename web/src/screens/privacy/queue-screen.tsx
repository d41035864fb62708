import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { failureWords } from '../../api/failure-words.js'
import { Notice } from '../../elements/notice.js'
import { PageHeading } from '../../elements/page-heading.js'
import { OverrideReview } from './override-review.js'
import { PrivacyPages } from './privacy-pages.js'
import { QueueTable } from './queue-table.js'
import { text } from './text.js'
import { type QueueState, useQueue } from './use-queue.js'

const say = text.queue
const states: readonly QueueState[] = ['OPEN_FOR_REVIEW', 'REVIEWED', 'ALL']

/** The queue, oldest first; one of them, with its trail, where the address names it. */
export function QueueScreen() {
  const [state, setState] = useState<QueueState>('OPEN_FOR_REVIEW')
  const queue = useQueue(state)
  const [parameters, setParameters] = useSearchParams()
  const [saved, setSaved] = useState(false)
  const chosen = parameters.get('override')
  const override = queue.items.find(({ id }) => id === chosen)
  const open = (id: string) => {
    setSaved(false)
    setParameters({ override: id })
  }
  if (override !== undefined) {
    const close = () => setParameters({})
    const onReviewed = () => {
      setSaved(true)
      close()
      queue.reload()
    }
    return <OverrideReview key={override.id} override={override} onReviewed={onReviewed} onClose={close} onLook={queue.reload} />
  }
  return (
    <div className="cr-container">
      <PrivacyPages />
      <PageHeading title={say.title}>{say.heading}</PageHeading>
      {saved && <Notice>{text.decide.saved}</Notice>}
      {queue.about !== undefined && (
        <p className="cr-counts">
          <strong>{say.waiting(queue.about.waiting)}</strong>
          {queue.about.overdue > 0 && <strong className="cr-counts__overdue">{say.overdue(queue.about.overdue)}</strong>}
        </p>
      )}
      <div className="cr-switch" role="group" aria-label={say.show}>
        {states.map((one) => (
          <button key={one} type="button" className="cr-switch__button" aria-pressed={one === state} onClick={() => setState(one)}>
            {say.states[one]}
          </button>
        ))}
      </div>
      <section className="cr-results">
        {queue.items.length > 0 && <QueueTable items={queue.items} onOpen={open} />}
        <div role="status">
          {queue.loading && <p>{text.loading}</p>}
          {!queue.loading && queue.failure !== undefined && <p className="nhsuk-inset-text cr-failure">{failureWords(queue.failure)}</p>}
          {!queue.loading && queue.failure === undefined && queue.items.length === 0 && (
            <p>{state === 'OPEN_FOR_REVIEW' ? say.none : say.noneOther}</p>
          )}
        </div>
        {queue.failure !== undefined && !queue.loading && (
          <button type="button" className="cr-button" onClick={queue.reload}>
            {text.again}
          </button>
        )}
        {queue.more && !queue.loading && (
          <button type="button" className="cr-button" onClick={queue.next}>
            {text.more}
          </button>
        )}
      </section>
    </div>
  )
}
