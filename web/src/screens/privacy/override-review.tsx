import { Age } from '../../elements/age.js'
import { formatDateTime } from '../../elements/dates.js'
import type { Fact } from '../../elements/facts.js'
import { StateMark } from '../../elements/state-mark.js'
import { useChange } from '../../forms/use-change.js'
import { graphql } from '../../generated/index.js'
import { capacityWords, reasonWords, reviewOutcomes } from '../../overrides/words.js'
import { categoryName } from '../../records/category-words.js'
import { useOrganisations } from '../../session/organisations.js'
import { type Decided, DecisionForm } from './decision-form.js'
import { Decision } from './decision.js'
import { ReviewPage } from './review-page.js'
import { text } from './text.js'
import type { QueuedOverride } from './use-queue.js'
import { numberInWords, purposeInWords, roleInWords } from './words.js'

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

const say = text.one

interface Properties {
  readonly override: QueuedOverride
  readonly onReviewed: () => void
  readonly onClose: () => void
  /** Reads the queue again. */
  readonly onLook: () => void
}

/** What was claimed, what was done, and the decision. Nobody reviews their own, nor one that is still open. */
export function OverrideReview({ override, onReviewed, onClose, onLook }: Properties) {
  const { inFull } = useOrganisations()
  const { send, busy, failure } = useChange(reviewOverride, 'PATSFTY')
  const { id: overrideId, nhsNumber, mine, state } = override
  const decide = async (decided: Decided) => (await send({ input: { nhsNumber, overrideId, ...decided } }))?.reviewOverride
  const notOver = state === 'OPEN' ? text.decide.stillOpen : undefined
  return (
    <ReviewPage
      title={say.heading}
      lead={
        override.escalated && (
          <p>
            <StateMark state="not-answering" words={say.escalated} />
          </p>
        )
      }
      facts={factsOf(override, inFull)}
      nhsNumber={nhsNumber}
      caller={override.caller}
      trail={{ heading: text.trail.heading, about: { overrideId } }}
      onClose={onClose}
    >
      <Decision review={override.review} barred={mine ? text.decide.mine : notOver}>
        <DecisionForm
          outcomes={reviewOutcomes.map(({ code, words, hint }) => ({ value: code, words, hint }))}
          asksTold
          {...{ busy, failure, decide, onReviewed, onLook }}
        />
      </Decision>
    </ReviewPage>
  )
}

function factsOf(override: QueuedOverride, inFull: (odsCode: string) => string): readonly Fact[] {
  const { endedAt, justification } = override
  return [
    [say.by, override.callerName ?? override.caller],
    [say.role, roleInWords(override.role)],
    [say.organisation, inFull(override.organisation)],
    [say.reference, override.callerName === null ? null : override.caller],
    [say.person, numberInWords(override.nhsNumber)],
    [say.purpose, purposeInWords(override.purpose)],
    [say.capacity, capacityWords(override.capacity)],
    [say.reason, reasonWords(override.reason)],
    [say.categories, override.categories.map(categoryName).join(', ')],
    [say.opened, <Age key="opened" at={override.openedAt} time />],
    [endedAt === null ? say.until : say.ended, formatDateTime(endedAt ?? override.expiresAt)],
    [say.justification, justification ?? `${say.notJustified} ${say.due} ${formatDateTime(override.justificationDueAt)}`],
  ]
}
