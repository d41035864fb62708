import { Age } from '../elements/age.js'
import { Facts } from '../elements/facts.js'
import { ItemList } from '../elements/item-list.js'
import { Origin } from '../elements/origin.js'
import type { VisitPartsFragment } from '../generated/graphql.js'
import { graphql } from '../generated/index.js'
import { isShared } from './not-shared.js'
import { definePanel, isEmptyList } from './panel.js'
import type { Sharing } from './record-patient.js'
import { text } from './text.js'

graphql(`
  fragment VisitParts on Patient {
    visits(first: 20) {
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
      arrivedAt
      leftAt
      whatBroughtYouHere
      whatHelped
      onwardPlan
      place {
        name
        town
      }
    }
  }
`)

const again = graphql(`
  query VisitsAgain($nhsNumber: ID!) {
    patient(nhsNumber: $nhsNumber) {
      nhsNumber
      ...VisitParts
    }
  }
`)

type Visits = NonNullable<VisitPartsFragment['visits']>

export const visitsPanel = definePanel({
  id: 'visits',
  field: 'visits',
  title: text.visits.title,
  keeper: 'The safe haven',
  kind: 'safe-haven',
  category: 'COMMUNITY_CONTACT',
  none: text.visits.none,
  again,
  isNone: isEmptyList,
  View: VisitList,
})

function VisitList({ value, sharing }: { value: Visits; sharing: Sharing }) {
  const missingPlace = isShared('LOCATION', sharing) ? null : text.values.notShared
  return (
    <ItemList items={value} initially={3}>
      {(visit) => (
        <div className="cr-item">
          <p className="cr-item__title">
            <Age at={visit.arrivedAt} time />
          </p>
          <Facts
            facts={[
              [text.visits.brought, visit.whatBroughtYouHere],
              [text.visits.helped, visit.whatHelped],
              [text.visits.onward, visit.onwardPlan],
              [text.visits.place, visit.place ? `${visit.place.name}, ${visit.place.town}` : missingPlace],
            ]}
          />
          <Origin item={visit} />
        </div>
      )}
    </ItemList>
  )
}
