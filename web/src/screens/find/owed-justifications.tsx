import { formatNhsNumber, parseNhsNumber } from '@crisis-record/contract'
import { useState } from 'react'
import { formatDateTime } from '../../elements/dates.js'
import { Notice } from '../../elements/notice.js'
import { JustificationForm } from '../../overrides/justification-form.js'
import { text } from '../../overrides/text.js'
import { type Owed, useAccessMemory } from '../../session/access-memory.js'
import { useDrafted } from '../../session/unsaved-work.js'

const say = text.owed

/** Overrides seen in this session that still want their justification. Each record says it anew, from the registry. */
export function OwedJustifications() {
  const { owed, recent, settle } = useAccessMemory()
  const [writing, setWriting] = useDrafted(owed.map(({ overrideId }) => overrideId))
  const [saved, setSaved] = useState(false)
  if (owed.length === 0) return saved ? <Notice>{say.saved}</Notice> : null
  const name = ({ nhsNumber }: Owed) => {
    const parsed = parseNhsNumber(nhsNumber)
    return recent.find((person) => person.nhsNumber === nhsNumber)?.name ?? (parsed === undefined ? nhsNumber : formatNhsNumber(parsed))
  }
  return (
    <section className="cr-owed" aria-labelledby="owed-heading">
      <h2 className="nhsuk-heading-s" id="owed-heading">
        {say.heading}
      </h2>
      <p>{say.hint}</p>
      <ul className="cr-recent__list">
        {owed.map((one) => (
          <li key={one.overrideId}>
            <span>
              {name(one)}, {say.due} {formatDateTime(one.dueAt)}
            </span>
            {writing === one.overrideId ? (
              <JustificationForm
                {...one}
                onJustified={() => {
                  settle(one.overrideId)
                  setSaved(true)
                }}
                onCancel={() => setWriting(undefined)}
              />
            ) : (
              <button
                type="button"
                className="cr-link-button"
                aria-label={`${text.banner.justify}: ${name(one)}`}
                onClick={() => setWriting(one.overrideId)}
              >
                {text.banner.justify}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
