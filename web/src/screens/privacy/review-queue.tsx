import type { ReactNode } from 'react'
import { failureWords } from '../../api/failure-words.js'
import type { Pages } from '../../api/use-pages.js'
import { MorePages } from '../../elements/more-pages.js'
import { Notice } from '../../elements/notice.js'
import { PageHeading } from '../../elements/page-heading.js'
import { PrivacyPages } from './privacy-pages.js'
import { text } from './text.js'

interface Properties<State extends string> {
  readonly title: string
  readonly explain: string
  readonly chosen: { readonly saved: boolean; readonly missing: boolean }
  readonly pages: Pages<unknown, { readonly waiting: number; readonly overdue?: number }>
  readonly states: Readonly<Record<State, string>>
  readonly state: State
  readonly onState: (state: State) => void
  /** Said where there is nothing. */
  readonly none: string
  /** Narrows it down further. */
  readonly filter?: ReactNode
  /** The table of what there is. */
  readonly children: ReactNode
}

const say = text.queue

/** A queue to be worked off: how many wait, which of them are shown, and the table, a page at a time. */
export function ReviewQueue<State extends string>({ pages, states, state, onState, chosen, ...given }: Properties<State>) {
  const { about, loading, failure, items } = pages
  const overdue = about?.overdue ?? 0
  return (
    <div className="cr-container">
      <PrivacyPages />
      <PageHeading title={given.title}>{given.title}</PageHeading>
      {chosen.saved && <Notice>{text.decide.saved}</Notice>}
      {chosen.missing && <p className="nhsuk-inset-text">{say.missing}</p>}
      <p className="cr-choices__lead">{given.explain}</p>
      {about !== undefined && (
        <p className="cr-counts">
          <strong>{say.waiting(about.waiting)}</strong>
          {overdue > 0 && <strong className="cr-counts__overdue">{say.overdue(overdue)}</strong>}
        </p>
      )}
      <div className="cr-switch-row">
        <div className="cr-switch" role="group" aria-label={say.show}>
          {(Object.keys(states) as State[]).map((one) => (
            <button key={one} type="button" className="cr-switch__button" aria-pressed={one === state} onClick={() => onState(one)}>
              {states[one]}
            </button>
          ))}
        </div>
        {given.filter}
      </div>
      <section className="cr-results" aria-label={given.title}>
        {items.length > 0 && given.children}
        <div role="status">
          {loading && <p>{text.loading}</p>}
          {!loading && failure !== undefined && <p className="nhsuk-inset-text cr-failure">{failureWords(failure)}</p>}
          {!loading && failure === undefined && items.length === 0 && <p className="cr-empty">{given.none}</p>}
        </div>
        <MorePages pages={pages} words={text.more} />
      </section>
    </div>
  )
}
