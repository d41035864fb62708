import type { Purpose } from '@crisis-record/contract'
import { useState } from 'react'
import { formatDateTime } from '../elements/dates.js'
import { Notice } from '../elements/notice.js'
import { useNow } from '../elements/now.js'
import { StateMark } from '../elements/state-mark.js'
import { categoryName } from '../records/category-words.js'
import { useDrafted } from '../session/unsaved-work.js'
import { JustificationForm } from './justification-form.js'
import type { OverrideToJustify } from './override-fragment.js'
import { text } from './text.js'

interface Properties {
  readonly nhsNumber: string
  readonly purpose: Purpose
  readonly overrides: readonly OverrideToJustify[]
  readonly onJustified: (overrideId: string) => void
}

const say = text.owed

/** What this member of staff still owes for this person, from whichever session: as the registry says it, each time the record is opened. */
export function OwedHere({ nhsNumber, purpose, overrides, onJustified }: Properties) {
  const now = useNow()
  const [writing, setWriting] = useDrafted(overrides.map(({ id }) => id))
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  const owed = overrides.filter(({ id }) => !settled.has(id))
  const justified = (id: string) => {
    setSettled((old) => new Set(old).add(id))
    setWriting(undefined)
    onJustified(id)
  }
  return (
    <>
      {settled.size > 0 && <Notice key={settled.size}>{say.saved}</Notice>}
      {owed.length > 0 && (
        <section className="cr-owed cr-owed--here" aria-labelledby="owed-here">
          <h2 className="nhsuk-heading-s" id="owed-here">
            <StateMark state="not-answering" words={say.here} />
          </h2>
          <p>{say.hereHint}</p>
          <ul className="cr-recent__list">
            {owed.map(({ id, categories, openedAt, justificationDueAt }) => {
              const what = categories.map(categoryName).join(', ')
              const opened = formatDateTime(openedAt)
              const due = formatDateTime(justificationDueAt)
              const overdue = Date.parse(justificationDueAt) < now.getTime()
              return (
                <li key={id}>
                  <span>
                    {say.opened(what, opened)}; <strong>{overdue ? say.overdue(due) : say.dueBy(due)}</strong>
                  </span>
                  {writing === id ? (
                    <JustificationForm
                      nhsNumber={nhsNumber}
                      overrideId={id}
                      purpose={purpose}
                      onJustified={() => justified(id)}
                      onCancel={() => setWriting(undefined)}
                    />
                  ) : (
                    <button
                      type="button"
                      className="cr-link-button"
                      aria-label={say.writeLabel(what, opened)}
                      onClick={() => setWriting(id)}
                    >
                      {text.banner.justify}
                    </button>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </>
  )
}
