import type { ReactNode, SyntheticEvent } from 'react'
import { Link } from 'react-router'
import type { Failure } from '../../api/failures.js'
import { StatementCard } from '../../choices/statement-card.js'
import type { Statement } from '../../choices/statements.js'
import { PageHeading } from '../../elements/page-heading.js'
import { ChangeFailed } from '../../forms/change-failed.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import { text as formText } from '../../forms/text.js'
import { useChoices } from '../choices/choices-context.js'
import { EndingPreview } from './ending-preview.js'
import { text } from './text.js'
import type { Ending } from './use-ending.js'

interface Properties {
  readonly statement: Statement
  readonly words: { readonly title: string; readonly heading: string; readonly explain: string; readonly save: string }
  readonly fields: readonly string[]
  readonly ending: Ending
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly onSubmit: () => Promise<void>
  /** What is asked before it ends. */
  readonly children: ReactNode
}

/** The choice that is to end, what its end would change, what is asked, and the one button. */
export function EndingForm({ statement, words, fields, ending, busy, failure, onSubmit, children }: Properties) {
  const { nhsNumber } = useChoices()
  const { faults, changed, readAgain } = ending
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void onSubmit()
  }
  return (
    <div className="cr-container cr-narrow">
      <PageHeading title={words.title}>{words.heading}</PageHeading>
      <form noValidate autoComplete="off" onSubmit={submit}>
        <FaultSummary faults={faults} fields={fields} />
        <ChangeFailed failure={failure} onLook={{ words: text.look, go: () => void readAgain() }} />
        {changed && (
          <p className="nhsuk-inset-text" role="alert">
            {text.changed}
          </p>
        )}
        <StatementCard statement={statement} />
        <p>{words.explain}</p>
        <EndingPreview statementId={statement.id} />
        {children}
        <button type="submit" className="nhsuk-button" aria-disabled={busy}>
          {busy ? formText.saving : words.save}
        </button>
        <p>
          <Link to={`/patients/${nhsNumber}/choices`}>{text.back}</Link>
        </p>
      </form>
    </div>
  )
}
