import { Bullets } from '../../elements/bullets.js'
import { DoAndDont } from '../../elements/do-and-dont.js'
import { Facts } from '../../elements/facts.js'
import { Origin } from '../../elements/origin.js'
import { ReviewDate } from '../../elements/review-date.js'
import { type CrisisPlanPartsFragment } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { CrisisContacts } from './crisis-contacts.js'
import { definePanel } from '../panel.js'
import { text } from './text.js'
import { ThirdPartyInformation } from './third-party-information.js'

graphql(`
  fragment CrisisPlanParts on Patient {
    crisisPlans(first: 20) {
      id
      source {
        odsCode
        name
        kind
      }
      recordedAt
      recordedBy {
        name
        role
      }
      lastUpdated
      triggerFactors
      earlyWarningSigns
      whatHelps
      whatDoesNotHelp
      copingStrategies
      whatToDo
      whatToAvoid
      contacts {
        name
        role
        telephone
        hours
      }
      advanceStatement
      anticipatoryMedicines
      agreedWith
      reviewDate
      responsibleReviewer
      thirdPartyInformation {
        recordedAt
        givenBy
        text
      }
    }
  }
`)

type Plans = NonNullable<CrisisPlanPartsFragment['crisisPlans']>
type Plan = Plans[number]

export const crisisPlanPanel = definePanel({
  id: 'crisis-plan',
  field: 'crisisPlans',
  title: text.crisisPlan.title,
  none: text.crisisPlan.none,
  View: CrisisPlans,
})

function CrisisPlans({ value }: { value: Plans }) {
  const [latest, ...others] = value
  return (
    <>
      {latest && <CrisisPlan plan={latest} />}
      {others.length > 0 && (
        <details className="nhsuk-details cr-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">{text.crisisPlan.earlier(others.length)}</span>
          </summary>
          <div className="nhsuk-details__text">
            {others.map((plan) => (
              <CrisisPlan key={plan.id} plan={plan} />
            ))}
          </div>
        </details>
      )}
    </>
  )
}

/** What to do, what not to do and whom to call come first; the rest of the plan below. */
function CrisisPlan({ plan }: { plan: Plan }) {
  return (
    <div className="cr-plan">
      <ReviewDate on={plan.reviewDate} reviewer={plan.responsibleReviewer} />
      <div className="cr-plan__first">
        <DoAndDont
          todo={{ heading: text.crisisPlan.do, items: plan.whatToDo }}
          avoid={{ heading: text.crisisPlan.avoid, items: plan.whatToAvoid }}
        />
        <CrisisContacts contacts={plan.contacts} />
      </div>
      <div className="cr-plan__rest">
        <Bullets heading={text.crisisPlan.helps} items={plan.whatHelps} />
        <Bullets heading={text.crisisPlan.doesNotHelp} items={plan.whatDoesNotHelp} />
        <Bullets heading={text.crisisPlan.triggers} items={plan.triggerFactors} />
        <Bullets heading={text.crisisPlan.warnings} items={plan.earlyWarningSigns} />
        <Bullets heading={text.crisisPlan.coping} items={plan.copingStrategies} />
        <ThirdPartyInformation items={plan.thirdPartyInformation} />
      </div>
      <Facts
        facts={[
          [text.crisisPlan.advance, plan.advanceStatement],
          [text.crisisPlan.medicines, plan.anticipatoryMedicines],
          [text.crisisPlan.agreed, plan.agreedWith],
          [text.crisisPlan.reviewer, plan.responsibleReviewer],
        ]}
      />
      <Origin item={plan} />
    </div>
  )
}
