import { type SyntheticEvent, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { type Draft, toInput } from '../../choices/draft.js'
import type { Statement } from '../../choices/statements.js'
import { usePreview } from '../../choices/use-preview.js'
import { PageHeading } from '../../elements/page-heading.js'
import { ChangeFailed } from '../../forms/change-failed.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import { type Fault, fromPayload } from '../../forms/faults.js'
import { text as formText } from '../../forms/text.js'
import { useChange } from '../../forms/use-change.js'
import { graphql } from '../../generated/index.js'
import { useChoices } from '../choices/choices-context.js'
import { Answers } from './answers.js'
import { ChangedMeanwhile } from './changed-meanwhile.js'
import { Closes } from './closes.js'
import { Consequences } from './consequences.js'
import { PrintablePreview } from './printable-preview.js'
import { text } from './text.js'

const recordStatement = graphql(`
  mutation RecordStatement($input: RecordStatementInput!) {
    recordStatement(input: $input) {
      outcome
      statementId
      version
      closed
      faults {
        field
        code
        message
      }
      consequences
    }
  }
`)

interface Properties {
  readonly draft: Draft
  readonly begun: Date
  /** What the registry found wrong, for the steps to show at their fields. */
  readonly onFaults: (faults: readonly Fault[]) => void
}

const say = text.check

/** The last look before it counts: what would change for whom, what it ends, what could come of it. */
export function CheckStep({ draft, begun, onFaults }: Properties) {
  const navigate = useNavigate()
  const { nhsNumber, agencies, version, statements, refresh, setSaved } = useChoices()
  const statement = toInput(draft, begun)
  const { preview, failure, askAgain } = usePreview({ nhsNumber, recording: [statement], version })
  const { send, busy, failure: notSaved } = useChange(recordStatement, 'PATRQT')
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [explained, setExplained] = useState(false)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [before, setBefore] = useState<readonly Statement[] | undefined>(undefined)
  const [consequences, setConsequences] = useState<readonly string[]>([])

  const readAgain = async () => {
    setBefore(statements)
    setKept(new Set())
    await refresh()
  }
  const found = (list: readonly Fault[]) => {
    setFaults(list)
    onFaults(list)
  }
  const previewFaults = preview === undefined ? [] : fromPayload(preview.faults)
  const warned = preview?.needsConfirmation === true || consequences.length > 0
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (warned && !explained) return void setFaults([{ field: 'explained', message: say.explainedMissing }])
    found([])
    const input = { nhsNumber, expectedVersion: version, statement, keepPermits: [...kept], consequenceExplained: warned && explained }
    const payload = (await send({ input }))?.recordStatement
    if (!payload) return
    switch (payload.outcome) {
      case 'RECORDED': {
        setSaved([say.saved, ...(payload.closed.length > 0 ? [say.closed(payload.closed.length)] : [])].join(' '))
        await navigate(`/patients/${nhsNumber}/choices`)
        return void (await refresh())
      }
      case 'CHANGED':
        return void (await readAgain())
      case 'CONFIRMATION_REQUIRED':
        setConsequences(payload.consequences)
        return void setFaults([{ field: 'explained', message: say.explainedMissing }])
      default:
        return void found(fromPayload(payload.faults))
    }
  }
  const looks = { words: say.look, go: () => void readAgain() }
  return (
    <div className="cr-container cr-narrow cr-wide cr-check">
      <p className="cr-caption">{text.step(5)}</p>
      <PageHeading title={say.title}>{say.heading}</PageHeading>
      <form noValidate onSubmit={(event) => void save(event)}>
        <FaultSummary faults={faults.length > 0 ? faults : previewFaults} fields={['explained', 'keepPermits']} />
        <ChangeFailed failure={notSaved} onLook={looks} />
        {before !== undefined && <ChangedMeanwhile before={before} after={statements} />}
        {preview === undefined && failure === undefined && <p role="status">{say.looking}</p>}
        {failure !== undefined && (
          <div className="nhsuk-inset-text cr-failure" role="alert">
            <p>{say.failed}</p>
            <button type="button" className="cr-button" onClick={askAgain}>
              {say.again}
            </button>
          </div>
        )}
        {preview !== undefined && <PrintablePreview preview={preview} />}
        {preview !== undefined && preview.closes.length > 0 && (
          <Closes closes={preview.closes} kept={kept} faults={faults} onChange={setKept} />
        )}
        {preview !== undefined && warned && (
          <Consequences
            consequences={consequences.length > 0 ? consequences : preview.consequences}
            explained={explained}
            faults={faults}
            onChange={setExplained}
          />
        )}
        <div className="cr-off-paper">
          <h2 className="nhsuk-heading-m">{say.summary}</h2>
          <Answers draft={draft} agencies={agencies} />
        </div>
        <div className="cr-buttons">
          {preview !== undefined && previewFaults.length === 0 && (
            <button type="submit" className="nhsuk-button" aria-disabled={busy}>
              {busy ? formText.saving : say.save}
            </button>
          )}
          <Link className="nhsuk-button nhsuk-button--secondary" to="../record/when">
            {text.back}
          </Link>
        </div>
        <p className="cr-off-paper">
          <Link to={`/patients/${nhsNumber}/choices`}>{text.leave}</Link>
        </p>
      </form>
    </div>
  )
}
