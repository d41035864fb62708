import { Age } from '../../elements/age.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { ReviewDate } from '../../elements/review-date.js'
import { Status } from '../../elements/status.js'
import { Telephone } from '../../elements/telephone.js'
import { graphql } from '../../generated/index.js'
import { isShared } from '../not-shared.js'
import { definePanel, type ViewProperties } from '../panel.js'
import { text } from './text.js'

graphql(`
  fragment CarePackageParts on Patient {
    carePackages(first: 20) {
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
      service
      support
      status
      outcomes
      hoursPerWeek
      startedOn
      endedOn
      reviewDate
      provider {
        name
        telephone
      }
    }
  }
`)

export const carePackagesPanel = definePanel({
  id: 'care-packages',
  field: 'carePackages',
  title: text.carePackages.title,
  none: text.carePackages.none,
  View: CarePackages,
})

function CarePackages({ value, sharing }: ViewProperties<'carePackages'>) {
  const say = text.carePackages
  const missingProvider = isShared('LOCATION', sharing) ? null : text.values.notShared
  return (
    <ItemList items={value} initially={3}>
      {({ provider, ...item }) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {item.service} <Status words={item.status} />
          </p>
          <p>{item.support}</p>
          {item.endedOn === null && <ReviewDate on={item.reviewDate} />}
          <Facts
            facts={[
              [say.started, <Age key="started" at={item.startedOn} />],
              [say.ended, item.endedOn && <Age at={item.endedOn} />],
              [say.hours, item.hoursPerWeek],
              [say.outcomes, item.outcomes.join('; ')],
              [say.provider, provider === null ? missingProvider : provider.name],
              [say.telephone, provider?.telephone && <Telephone number={provider.telephone} whom={provider.name} />],
            ]}
          />
          <Origin item={item} />
        </div>
      )}
    </ItemList>
  )
}
