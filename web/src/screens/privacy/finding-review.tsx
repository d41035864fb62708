import { Age } from '../../elements/age.js'
import { useChange } from '../../forms/use-change.js'
import { graphql } from '../../generated/index.js'
import { reviewOutcomes } from '../../overrides/words.js'
import { useOrganisations } from '../../session/organisations.js'
import { type Decided, DecisionForm } from './decision-form.js'
import { Decision } from './decision.js'
import { aroundOpening, ofCaller } from './opening.js'
import { ReviewPage } from './review-page.js'
import { text } from './text.js'
import type { Finding } from './use-findings.js'
import { findingInWords, numberInWords, purposeInWords, roleInWords, whyPointedOut } from './words.js'

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

/** What was pointed out and why, the opening it is about, and the decision. */
export function FindingReview({ finding, onReviewed, onClose, onLook }: Properties) {
  const { inFull } = useOrganisations()
  const { send, busy, failure } = useChange(reviewFinding, 'PATSFTY')
  const { id: findingId, nhsNumber, kind, callerName, callerReference } = finding
  const decide = async ({ outcome, note }: Decided) =>
    (await send({ input: { nhsNumber, findingId, outcome, ...(note === undefined ? {} : { note }) } }))?.reviewFinding
  return (
    <ReviewPage
      title={say.oneHeading}
      lead={
        <>
          <h2 className="nhsuk-heading-m">{findingInWords(kind)}</h2>
          {whyPointedOut(kind) !== undefined && <p>{whyPointedOut(kind)}</p>}
        </>
      }
      facts={[
        [say.found, <Age key="found" at={finding.foundAt} time />],
        [say.who, callerName ?? callerReference],
        [text.one.role, roleInWords(finding.role)],
        [text.one.organisation, inFull(finding.organisation)],
        [text.one.reference, callerName === null ? null : callerReference],
        [text.one.person, numberInWords(nhsNumber)],
        [text.one.purpose, purposeInWords(finding.purpose)],
        [say.statement, finding.statementId],
      ]}
      nhsNumber={nhsNumber}
      caller={callerReference}
      trail={{ heading: say.trailHeading, about: aroundOpening(finding), only: (entries) => ofCaller(entries, finding) }}
      onClose={onClose}
    >
      <Decision review={finding.review} barred={finding.mine ? say.mine : undefined}>
        <DecisionForm
          outcomes={reviewOutcomes.map(({ code, words }) => ({ value: code, words, hint: say.outcomeHints[code] }))}
          asksTold={false}
          {...{ busy, failure, decide, onReviewed, onLook }}
        />
      </Decision>
    </ReviewPage>
  )
}
