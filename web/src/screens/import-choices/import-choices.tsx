import { importLimits } from '@crisis-record/contract'
import { Textarea } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import { Link } from 'react-router'
import { PageHeading } from '../../elements/page-heading.js'
import { ChangeFailed } from '../../forms/change-failed.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import { errorAt, type Fault, fieldId } from '../../forms/faults.js'
import { text as formText } from '../../forms/text.js'
import { useChange } from '../../forms/use-change.js'
import type { ImportConsentMutation } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { useUnsaved } from '../../session/unsaved-work.js'
import { useChoices } from '../choices/choices-context.js'
import { ImportReport } from './import-report.js'
import { text } from './text.js'

const importConsent = graphql(`
  mutation ImportConsent($input: ImportConsentInput!) {
    importConsent(input: $input) {
      outcome
      version
      taken
      lines {
        resource
        outcome
        element
        message
        statementIds
      }
    }
  }
`)

type Payload = NonNullable<ImportConsentMutation['importConsent']>

/** Choices as another system wrote them, from a file or pasted, with a report of what became of each. */
export function ImportChoices() {
  const { nhsNumber, version, refresh } = useChoices()
  const { send, busy, failure } = useChange(importConsent, 'PATRQT')
  const [resource, setResource] = useState('')
  useUnsaved(resource === '' ? undefined : text.unsaved)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [payload, setPayload] = useState<Payload | undefined>(undefined)

  const read = async (file: File | undefined) => {
    if (file === undefined) return
    if (file.size > importLimits.bytes) return void setFaults([{ field: 'file', message: text.tooLarge }])
    setFaults([])
    await file.text().then(setResource, () => setFaults([{ field: 'file', message: text.unreadable }]))
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const empty = resource.trim() === ''
    setFaults(empty ? [{ field: 'resource', message: text.empty }] : [])
    if (empty) return
    setPayload(undefined)
    const answered = (await send({ input: { nhsNumber, expectedVersion: version, resource } }))?.importConsent
    if (!answered) return
    setPayload(answered)
    if (answered.outcome === 'IMPORTED') setResource('')
    await refresh()
  }
  return (
    <div className="cr-container cr-narrow">
      <PageHeading title={text.title}>{text.heading}</PageHeading>
      <p>{text.explain}</p>
      <form noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
        <FaultSummary faults={faults} fields={['file', 'resource']} />
        <ChangeFailed failure={failure} onLook={{ words: text.look, go: () => void refresh() }} />
        {payload !== undefined && <ImportReport {...payload} />}
        <div className="nhsuk-form-group">
          <label className="nhsuk-label nhsuk-label--s" htmlFor={fieldId('file')}>
            {text.file}
          </label>
          <p className="nhsuk-hint" id="file-hint">
            {text.fileHint}
          </p>
          <input
            className="cr-file"
            id={fieldId('file')}
            type="file"
            accept=".json,application/json,application/fhir+json"
            aria-describedby="file-hint"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        </div>
        <Textarea
          id={fieldId('resource')}
          name="resource"
          label={text.paste}
          labelProps={{ size: 's' }}
          {...errorAt(faults, 'resource')}
          className="cr-code"
          value={resource}
          onChange={(event) => setResource(event.currentTarget.value)}
          rows={10}
          spellCheck={false}
        />
        <button type="submit" className="nhsuk-button" aria-disabled={busy}>
          {busy ? formText.saving : text.save}
        </button>
        <p>
          <Link to={`/patients/${nhsNumber}/choices`}>{text.back}</Link>
        </p>
      </form>
    </div>
  )
}
