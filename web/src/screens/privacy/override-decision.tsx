import { Textarea } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import { formatDateTime } from '../../elements/dates.js'
import { ChangeFailed } from '../../forms/change-failed.js'
import { ChooseOne } from '../../forms/choose-one.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import { errorAt, type Fault, fieldId, fromPayload } from '../../forms/faults.js'
import { text as formText } from '../../forms/text.js'
import { useChange } from '../../forms/use-change.js'
import { graphql } from '../../generated/index.js'
import { outcomeWords, reviewOutcomes } from '../../overrides/words.js'
import { text } from './text.js'
import type { QueuedOverride } from './use-queue.js'

const reviewOverride = graphql(`
  mutation ReviewOverride($input: ReviewOverrideInput!) {
    reviewOverride(input: $input) {
      outcome
      faults {
        field
        code
        message
      }
    }
  }
`)

const say = text.decide

interface Properties {
  readonly override: QueuedOverride
  readonly onReviewed: () => void
  readonly onLook: () => void
}

/** Nobody reviews their own, nor one that is still open: the form is not there, and the registry would refuse it. */
export function OverrideDecision({ override, onReviewed, onLook }: Properties) {
  const { review, mine, state } = override
  const open = state === 'OPEN'
  return (
    <section className="cr-side" aria-labelledby="decide-heading">
      <h2 className="nhsuk-heading-m" id="decide-heading">
        {review === null ? say.heading : say.reviewed}
      </h2>
      {review !== null && (
        <>
          <p>
            <strong>{outcomeWords(review.outcome)}</strong>, {formatDateTime(review.reviewedAt)} {say.by} {review.reviewedBy}.{' '}
            {review.personTold ? say.personTold : say.personNotTold}
          </p>
          {review.note !== null && <p>{review.note}</p>}
        </>
      )}
      {review === null && mine && <p className="nhsuk-inset-text">{say.mine}</p>}
      {review === null && !mine && open && <p className="nhsuk-inset-text">{say.stillOpen}</p>}
      {review === null && !mine && !open && <DecisionForm override={override} onReviewed={onReviewed} onLook={onLook} />}
    </section>
  )
}

function DecisionForm({ override, onReviewed, onLook }: Properties) {
  const { send, busy, failure } = useChange(reviewOverride, 'PATSFTY')
  const [typed, setTyped] = useState({ outcome: '', personTold: '', note: '' })
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const change = (part: Partial<typeof typed>) => setTyped((old) => ({ ...old, ...part }))
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const missing = (['outcome', 'personTold'] as const).filter((field) => typed[field] === '')
    setFaults(missing.map((field) => ({ field, message: say.faults[field] })))
    if (missing.length > 0) return
    const note = typed.note.trim()
    const { id: overrideId, nhsNumber } = override
    const decided = { outcome: typed.outcome, personTold: typed.personTold === 'YES', ...(note === '' ? {} : { note }) }
    const payload = (await send({ input: { nhsNumber, overrideId, ...decided } }))?.reviewOverride
    if (!payload) return
    if (payload.outcome === 'REVIEWED') onReviewed()
    else setFaults(fromPayload(payload.faults))
  }
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <FaultSummary faults={faults} fields={['outcome', 'personTold', 'note']} />
      <ChangeFailed failure={failure} onLook={{ words: say.look, go: onLook }} />
      <ChooseOne
        field="outcome"
        small
        legend={say.outcome}
        options={reviewOutcomes.map(({ code, words, hint }) => ({ value: code, words, hint }))}
        value={typed.outcome}
        faults={faults}
        onChange={(outcome) => change({ outcome })}
      />
      <ChooseOne
        field="personTold"
        small
        legend={say.told}
        hint={say.toldHint}
        options={[
          { value: 'YES', words: say.yes },
          { value: 'NO', words: say.no },
        ]}
        value={typed.personTold}
        faults={faults}
        onChange={(personTold) => change({ personTold })}
      />
      <Textarea
        id={fieldId('note')}
        name="note"
        label={say.note}
        labelProps={{ size: 's' }}
        hint={say.noteHint}
        {...errorAt(faults, 'note')}
        value={typed.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
        rows={3}
        maxLength={2000}
      />
      <button type="submit" className="nhsuk-button nhsuk-u-margin-bottom-0" aria-disabled={busy}>
        {busy ? formText.saving : say.save}
      </button>
    </form>
  )
}
