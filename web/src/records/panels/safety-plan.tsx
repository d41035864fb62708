import { Bullets } from '../../elements/bullets.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { ReviewDate } from '../../elements/review-date.js'
import { graphql } from '../../generated/index.js'
import { definePanel, type ViewProperties } from '../panel.js'
import { placeOr } from './place-or.js'
import { text } from './text.js'

graphql(`
  fragment SafetyPlanParts on Patient {
    safetyPlans(first: 20) {
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
      warningSigns
      copingStrategies
      people
      services
      makingThingsSafer
      worthLivingFor
      agreedWith
      reviewDate
      places {
        places
      }
    }
  }
`)

export const safetyPlanPanel = definePanel({
  id: 'safety-plan',
  field: 'safetyPlans',
  title: text.safetyPlan.title,
  none: text.safetyPlan.none,
  View: SafetyPlans,
})

/** The steps in the order in which the person would take them. */
function SafetyPlans({ value, sharing }: ViewProperties<'safetyPlans'>) {
  const say = text.safetyPlan
  return (
    <ItemList items={value} initially={1}>
      {(plan) => (
        <div className="cr-item">
          <ReviewDate on={plan.reviewDate} />
          <Bullets heading={say.signs} items={plan.warningSigns} />
          <Bullets heading={say.coping} items={plan.copingStrategies} />
          <Bullets heading={say.people} items={plan.people} />
          <Facts facts={[[say.places, placeOr(plan.places?.places.join('; '), sharing)]]} />
          <Bullets heading={say.services} items={plan.services} />
          <Bullets heading={say.safer} items={plan.makingThingsSafer} />
          <Facts
            facts={[
              [say.worth, plan.worthLivingFor],
              [say.agreed, plan.agreedWith],
            ]}
          />
          <Origin item={plan} />
        </div>
      )}
    </ItemList>
  )
}
