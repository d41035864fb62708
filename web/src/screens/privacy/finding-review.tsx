import { Textarea } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import { Link } from 'react-router'
import { Age } from '../../elements/age.js'
import { formatDateTime } from '../../elements/dates.js'
import { Facts } from '../../elements/facts.js'
import { PageHeading } from '../../elements/page-heading.js'
import { ChangeFailed } from '../../forms/change-failed.js'
import { ChooseOne } from '../../forms/choose-one.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import { errorAt, type Fault, fieldId, fromPayload } from '../../forms/faults.js'
import { text as formText } from '../../forms/text.js'
import { useChange } from '../../forms/use-change.js'
import { graphql } from '../../generated/index.js'
import { outcomeWords, reviewOutcomes } from '../../overrides/words.js'
import { PrivacyPages } from './privacy-pages.js'
import { text } from './text.js'
import { Trail } from './trail.js'
import type { Finding } from './use-findings.js'
import { findingInWords, numberInWords, purposeInWords, roleInWords } from './words.js'

const reviewFinding = graphql(`
  mutation ReviewFinding($input: ReviewFindingInput!) {
    reviewFinding(input: $input) {
      outcome
      faults {
        field
        code
        message
      }
    }
  }
`)

const say = text.finding

interface Properties {
  readonly finding: Finding
  readonly onReviewed: () => void
  readonly onClose: () => void
  readonly onLook: () => void
}

/** What was pointed out, the operation it is about, and the decision. */
export function FindingReview({ finding, onReviewed, onClose, onLook }: Properties) {
  const { review } = finding
  return (
    <div className="cr-container">
      <PrivacyPages />
      <PageHeading title={say.oneTitle}>{say.oneHeading}</PageHeading>
      <p>
        <button type="button" className="cr-link-button" onClick={onClose}>
          {text.back}
        </button>
      </p>
      <div className="cr-review-columns">
        <section className="cr-side" aria-label={say.oneTitle}>
          <Facts
            facts={[
              [say.what, findingInWords(finding.kind)],
              [say.found, <Age key="found" at={finding.foundAt} time />],
              [say.who, finding.callerName ?? finding.callerReference],
              [text.one.role, roleInWords(finding.role)],
              [text.one.organisation, finding.organisation],
              [text.one.purpose, purposeInWords(finding.purpose)],
              [text.one.person, numberInWords(finding.nhsNumber)],
            ]}
          />
          <p>
            <Link to={`/patients/${finding.nhsNumber}/access`}>{text.one.history}</Link>
          </p>
        </section>
        <section className="cr-side" aria-labelledby="decide-heading">
          <h2 className="nhsuk-heading-m" id="decide-heading">
            {review === null ? text.decide.heading : text.decide.reviewed}
          </h2>
          {review === null && finding.mine && <p className="nhsuk-inset-text">{say.mine}</p>}
          {review === null && !finding.mine && <DecisionForm finding={finding} onReviewed={onReviewed} onLook={onLook} />}
          {review !== null && (
            <>
              <p>
                <strong>{outcomeWords(review.outcome)}</strong>, {formatDateTime(review.reviewedAt)} {text.decide.by} {review.reviewedBy}
              </p>
              {review.note !== null && <p>{review.note}</p>}
            </>
          )}
        </section>
      </div>
      <Trail heading={say.trailHeading} about={{ requestId: finding.requestId }} />
    </div>
  )
}

function DecisionForm({ finding, onReviewed, onLook }: Omit<Properties, 'onClose'>) {
  const { send, busy, failure } = useChange(reviewFinding, 'PATSFTY')
  const [outcome, setOutcome] = useState('')
  const [note, setNote] = useState('')
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setFaults(outcome === '' ? [{ field: 'outcome', message: text.decide.faults.outcome }] : [])
    if (outcome === '') return
    const noted = note.trim()
    const input = { nhsNumber: finding.nhsNumber, findingId: finding.id, outcome, ...(noted === '' ? {} : { note: noted }) }
    const payload = (await send({ input }))?.reviewFinding
    if (!payload) return
    if (payload.outcome === 'REVIEWED') onReviewed()
    else setFaults(fromPayload(payload.faults))
  }
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <FaultSummary faults={faults} fields={['outcome', 'note']} />
      <ChangeFailed failure={failure} onLook={{ words: text.decide.look, go: onLook }} />
      <ChooseOne
        field="outcome"
        small
        legend={text.decide.outcome}
        options={reviewOutcomes.map(({ code, words }) => ({ value: code, words }))}
        value={outcome}
        faults={faults}
        onChange={setOutcome}
      />
      <Textarea
        id={fieldId('note')}
        name="note"
        label={text.decide.note}
        labelProps={{ size: 's' }}
        hint={text.decide.noteHint}
        {...errorAt(faults, 'note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        rows={3}
        maxLength={2000}
      />
      <button type="submit" className="nhsuk-button nhsuk-u-margin-bottom-0" aria-disabled={busy}>
        {busy ? formText.saving : text.decide.save}
      </button>
    </form>
  )
}
