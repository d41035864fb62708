import { Textarea } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import type { Failure } from '../../api/failures.js'
import { ChangeFailed } from '../../forms/change-failed.js'
import { ChooseOne, type Option } from '../../forms/choose-one.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import { errorAt, type Fault, fieldId, fromPayload } from '../../forms/faults.js'
import { text as formText } from '../../forms/text.js'
import { useUnsaved } from '../../session/unsaved-work.js'
import { text } from './text.js'

/** As it is sent. */
export interface Decided {
  readonly outcome: string
  readonly note?: string
  readonly personTold: boolean
}

interface Payload {
  readonly outcome: string
  readonly faults: readonly { readonly field: string; readonly message: string }[]
}

interface Properties {
  readonly outcomes: readonly Option[]
  /** Whether it is asked that the person was told. */
  readonly asksTold: boolean
  readonly busy: boolean
  readonly failure: Failure | undefined
  /** Sends it; undefined where it was not answered. */
  readonly decide: (decided: Decided) => Promise<Payload | null | undefined>
  readonly onReviewed: () => void
  /** Reads the queue again. */
  readonly onLook: () => void
}

const say = text.decide

/** Closes a review: as few answers as it needs, and a note. */
export function DecisionForm({ outcomes, asksTold, busy, failure, decide, onReviewed, onLook }: Properties) {
  const [typed, setTyped] = useState({ outcome: '', personTold: '', note: '' })
  useUnsaved(Object.values(typed).join('') === '' ? undefined : say.unsaved)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const change = (part: Partial<typeof typed>) => setTyped((old) => ({ ...old, ...part }))
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const needed = asksTold ? (['outcome', 'personTold'] as const) : (['outcome'] as const)
    const missing = needed.filter((field) => typed[field] === '')
    setFaults(missing.map((field) => ({ field, message: say.faults[field] })))
    if (missing.length > 0) return
    const note = typed.note.trim()
    const payload = await decide({ outcome: typed.outcome, personTold: typed.personTold === 'YES', ...(note === '' ? {} : { note }) })
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
        options={outcomes}
        value={typed.outcome}
        faults={faults}
        onChange={(outcome) => change({ outcome })}
      />
      {asksTold && (
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
      )}
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
