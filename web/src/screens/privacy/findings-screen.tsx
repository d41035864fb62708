import { Select } from 'nhsuk-react-components'
import { useState } from 'react'
import { formatDateTime } from '../../elements/dates.js'
import { outcomeWords } from '../../overrides/words.js'
import { FindingReview } from './finding-review.js'
import { ReviewQueue } from './review-queue.js'
import { type ReviewRow, ReviewTable } from './review-table.js'
import { text } from './text.js'
import { useChosen } from './use-chosen.js'
import { type Finding, useFindings } from './use-findings.js'
import { findingInWords } from './words.js'

const say = text.finding
const states = { OPEN: text.queue.states.OPEN_FOR_REVIEW, REVIEWED: text.queue.states.REVIEWED, ALL: text.queue.states.ALL }

/** What the audit points out of itself, to be looked at by a person. */
export function FindingsScreen() {
  const [kind, setKind] = useState('')
  const [state, setState] = useState<keyof typeof states>('OPEN')
  const found = useFindings(kind, state)
  const chosen = useChosen('finding', found)
  if (chosen.item !== undefined) {
    const { item, reviewed, close } = chosen
    return <FindingReview key={item.id} finding={item} onReviewed={reviewed} onClose={close} onLook={found.reload} />
  }
  return (
    <ReviewQueue
      title={say.title}
      explain={say.explain}
      chosen={chosen}
      pages={found}
      states={states}
      state={state}
      onState={setState}
      none={kind !== '' || state !== 'OPEN' ? text.queue.noneOther : say.none}
      filter={
        <Select id="finding-kind" name="kind" label={say.kind} value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
          <Select.Option value="">{say.any}</Select.Option>
          {Object.entries(say.kinds).map(([code, words]) => (
            <Select.Option key={code} value={code}>
              {words}
            </Select.Option>
          ))}
        </Select>
      }
    >
      <ReviewTable caption={say.title} columns={{ at: say.found, why: say.what }} rows={found.items.map(rowOf)} onOpen={chosen.open} />
    </ReviewQueue>
  )
}

function rowOf({ foundAt, callerReference, callerName, kind, review, ...rest }: Finding): ReviewRow {
  const why = findingInWords(kind)
  return {
    ...rest,
    at: foundAt,
    by: callerName ?? callerReference,
    why,
    state: review === null ? say.waits : outcomeWords(review.outcome),
    reviewed: review !== null,
    label: say.reviewLabel(why, formatDateTime(foundAt)),
  }
}
