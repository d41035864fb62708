import { Age } from '../../elements/age.js'
import { Bullets } from '../../elements/bullets.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { ReviewDate } from '../../elements/review-date.js'
import { graphql } from '../../generated/index.js'
import { definePanel, type ViewProperties } from '../panel.js'
import { text } from './text.js'

graphql(`
  fragment RiskParts on Patient {
    riskAssessments(first: 20) {
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
      assessedAt
      formulation
      toSelf
      toOthers
      fromOthers
      protectiveFactors
      whatRaisesIt
      safetyMeasures
      reviewDate
    }
  }
`)

export const riskPanel = definePanel({
  id: 'risk',
  field: 'riskAssessments',
  title: text.risk.title,
  none: text.risk.none,
  View: RiskAssessments,
})

/** The newest; what was not assessed is said not to have been, since that is not the same as no risk. */
function RiskAssessments({ value }: ViewProperties<'riskAssessments'>) {
  const say = text.risk
  return (
    <ItemList items={value} initially={1}>
      {(risk) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {say.assessed} <Age at={risk.assessedAt} />
          </p>
          <ReviewDate on={risk.reviewDate} />
          <p>{risk.formulation}</p>
          <Facts
            facts={[
              [say.toSelf, risk.toSelf ?? say.notAssessed],
              [say.toOthers, risk.toOthers ?? say.notAssessed],
              [say.fromOthers, risk.fromOthers ?? say.notAssessed],
              [say.measures, risk.safetyMeasures],
            ]}
          />
          <div className="cr-pairs">
            <Bullets heading={say.raises} items={risk.whatRaisesIt} />
            <Bullets heading={say.protects} items={risk.protectiveFactors} />
          </div>
          <Origin item={risk} />
        </div>
      )}
    </ItemList>
  )
}
