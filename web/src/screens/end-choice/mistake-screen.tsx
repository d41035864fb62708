import { Textarea } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import { Link } from 'react-router'
import { StatementCard } from '../../choices/statement-card.js'
import type { Statement } from '../../choices/statements.js'
import { PageHeading } from '../../elements/page-heading.js'
import { ChangeFailed } from '../../forms/change-failed.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import { errorAt, fieldId } from '../../forms/faults.js'
import { text as formText } from '../../forms/text.js'
import { useChange } from '../../forms/use-change.js'
import { graphql } from '../../generated/index.js'
import { useChoices } from '../choices/choices-context.js'
import { EndingPreview } from './ending-preview.js'
import { text } from './text.js'
import { useEnding } from './use-ending.js'

const markEnteredInError = graphql(`
  mutation MarkEnteredInError($input: MarkEnteredInErrorInput!) {
    markEnteredInError(input: $input) {
      outcome
      faults {
        field
        code
        message
      }
    }
  }
`)

const say = text.mistake

/** For what nobody decided. Never a way to change one's mind: the words on the page say so. */
export function MistakeScreen({ statement }: { statement: Statement }) {
  const { nhsNumber, version } = useChoices()
  const { send, busy, failure } = useChange(markEnteredInError, 'PATRQT')
  const { faults, setFaults, changed, readAgain, settle } = useEnding(say.saved)
  const [why, setWhy] = useState('')
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const missing = why.trim() === ''
    setFaults(missing ? [{ field: 'why', message: text.faults.why }] : [])
    if (missing) return
    const input = { nhsNumber, expectedVersion: version, statementId: statement.id, why: why.trim() }
    await settle((await send({ input }))?.markEnteredInError)
  }
  return (
    <div className="cr-container cr-narrow">
      <PageHeading title={say.title}>{say.heading}</PageHeading>
      <form noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
        <FaultSummary faults={faults} fields={['why']} />
        <ChangeFailed failure={failure} onLook={{ words: text.look, go: () => void readAgain() }} />
        {changed && (
          <p className="nhsuk-inset-text" role="alert">
            {text.changed}
          </p>
        )}
        <StatementCard statement={statement} />
        <p>{say.explain}</p>
        <EndingPreview statementId={statement.id} />
        <Textarea
          id={fieldId('why')}
          name="why"
          label={say.why}
          labelProps={{ size: 's' }}
          hint={say.whyHint}
          {...errorAt(faults, 'why')}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
          rows={3}
          maxLength={500}
        />
        <button type="submit" className="nhsuk-button" aria-disabled={busy}>
          {busy ? formText.saving : say.save}
        </button>
        <p>
          <Link to={`/patients/${nhsNumber}/choices`}>{text.back}</Link>
        </p>
      </form>
    </div>
  )
}
