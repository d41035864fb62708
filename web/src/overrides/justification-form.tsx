import { Textarea } from 'nhsuk-react-components'
import { type Purpose } from '@crisis-record/contract'
import { type SyntheticEvent, useState } from 'react'
import { ChangeFailed } from '../forms/change-failed.js'
import { FaultSummary } from '../forms/fault-summary.js'
import { errorAt, type Fault, fieldId, fromPayload } from '../forms/faults.js'
import { text as formText } from '../forms/text.js'
import { useChange } from '../forms/use-change.js'
import { graphql } from '../generated/index.js'
import { useDraft } from '../session/unsaved-work.js'
import { text } from './text.js'
import { longestJustification, shortestJustification } from './words.js'

const justifyOverride = graphql(`
  mutation JustifyOverride($input: JustifyOverrideInput!) {
    justifyOverride(input: $input) {
      outcome
      faults {
        field
        code
        message
      }
    }
  }
`)

interface Properties {
  readonly nhsNumber: string
  readonly overrideId: string
  readonly purpose: Purpose
  readonly onJustified: () => void
  readonly onCancel: () => void
}

/** Why it was opened, in the words of who opened it: for the privacy officer, and for the person if they ask. */
export function JustificationForm({ nhsNumber, overrideId, purpose, onJustified, onCancel }: Properties) {
  const { send, busy, failure } = useChange(justifyOverride, purpose)
  // It outlives what is around it: a record that is read anew, an override that ends while somebody writes.
  const [justification, setJustification] = useDraft(overrideId, text.unsaved)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const tooShort = justification.trim().length < shortestJustification
    setFaults(tooShort ? [{ field: 'justification', message: text.faults.justificationNeeded }] : [])
    if (tooShort) return
    const payload = (await send({ input: { nhsNumber, overrideId, justification: justification.trim() } }))?.justifyOverride
    if (!payload) return
    if (payload.outcome !== 'JUSTIFIED') return void setFaults(fromPayload(payload.faults))
    setJustification('')
    onJustified()
  }
  return (
    <form className="cr-justify" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <FaultSummary faults={faults} fields={['justification']} />
      <ChangeFailed failure={failure} />
      <Textarea
        id={fieldId('justification')}
        name="justification"
        label={text.justification}
        labelProps={{ size: 's' }}
        {...errorAt(faults, 'justification')}
        value={justification}
        onChange={(event) => setJustification(event.currentTarget.value)}
        rows={3}
        maxLength={longestJustification}
      />
      <div className="cr-buttons">
        <button type="submit" className="nhsuk-button nhsuk-u-margin-bottom-0" aria-disabled={busy}>
          {busy ? formText.saving : text.banner.save}
        </button>
        <button type="button" className="cr-button" onClick={onCancel}>
          {text.banner.cancel}
        </button>
      </div>
    </form>
  )
}
