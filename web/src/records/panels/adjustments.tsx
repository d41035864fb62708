import { Age } from '../../elements/age.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { graphql } from '../../generated/index.js'
import { definePanel, type ViewProperties } from '../panel.js'
import { text } from './text.js'

graphql(`
  fragment AdjustmentParts on Patient {
    reasonableAdjustments(first: 20) {
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
      category {
        system
        code
        display
      }
      adjustment
      impairment
      agreedOn
    }
  }
`)

export const adjustmentsPanel = definePanel({
  id: 'adjustments',
  field: 'reasonableAdjustments',
  title: text.adjustments.title,
  none: text.adjustments.none,
  View: Adjustments,
})

function Adjustments({ value }: ViewProperties<'reasonableAdjustments'>) {
  const say = text.adjustments
  return (
    <ItemList items={value} initially={5}>
      {(item) => (
        <div className="cr-item">
          <p className="cr-item__title">{item.adjustment}</p>
          <Facts
            inline
            facts={[
              [say.category, item.category.display],
              [say.because, item.impairment],
              [say.agreed, item.agreedOn && <Age at={item.agreedOn} />],
            ]}
          />
          <Origin item={item} />
        </div>
      )}
    </ItemList>
  )
}
