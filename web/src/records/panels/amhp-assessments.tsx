import { Age } from '../../elements/age.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { graphql } from '../../generated/index.js'
import { isShared } from '../not-shared.js'
import { definePanel, type ViewProperties } from '../panel.js'
import { placeOr, placeWords } from './place-or.js'
import { text } from './text.js'

graphql(`
  fragment AmhpAssessmentParts on Patient {
    amhpAssessments(first: 20) {
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
      requestedAt
      requestedBy
      reason
      assessedAt
      amhp
      alternativesConsidered
      place {
        name
        town
      }
      outcome {
        decision
        decidedOn
        legalStatus {
          system
          code
          display
        }
        nearestRelative
      }
    }
  }
`)

export const amhpAssessmentsPanel = definePanel({
  id: 'amhp-assessments',
  field: 'amhpAssessments',
  title: text.amhp.title,
  none: text.amhp.none,
  View: AmhpAssessments,
})

function AmhpAssessments({ value, sharing }: ViewProperties<'amhpAssessments'>) {
  const say = text.amhp
  const missingOutcome = isShared('MENTAL_HEALTH_ACT', sharing) ? say.undecided : text.values.notShared
  return (
    <ItemList items={value} initially={2}>
      {({ outcome, ...item }) => (
        <div className="cr-item">
          <p className="cr-item__title">{item.reason}</p>
          <Facts
            facts={[
              [say.outcome, [outcome?.decision ?? missingOutcome, outcome?.legalStatus?.display].filter(Boolean).join(': ')],
              [say.decided, outcome?.decidedOn && <Age at={outcome.decidedOn} />],
              [say.requested, <Age key="requested" at={item.requestedAt} time />],
              [say.requestedBy, item.requestedBy],
              [say.assessed, item.assessedAt && <Age at={item.assessedAt} time />],
              [say.amhp, item.amhp],
              [say.alternatives, item.alternativesConsidered],
              [say.relative, outcome?.nearestRelative],
              [say.place, placeOr(placeWords(item.place), sharing)],
            ]}
          />
          <Origin item={item} />
        </div>
      )}
    </ItemList>
  )
}
