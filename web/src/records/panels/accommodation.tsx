import { Tag } from 'nhsuk-react-components'
import { Age } from '../../elements/age.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { graphql } from '../../generated/index.js'
import { definePanel, type ViewProperties } from '../panel.js'
import { placeOr } from './place-or.js'
import { text } from './text.js'

graphql(`
  fragment AccommodationParts on Patient {
    accommodation(first: 20) {
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
      accommodationType
      settled
      livesWith
      support
      startedOn
      endedOn
      address {
        lines
        postcode
        access
      }
    }
  }
`)

export const accommodationPanel = definePanel({
  id: 'accommodation',
  field: 'accommodation',
  title: text.accommodation.title,
  none: text.accommodation.none,
  View: Accommodation,
})

function Accommodation({ value, sharing }: ViewProperties<'accommodation'>) {
  const say = text.accommodation
  return (
    <ItemList items={value} initially={1}>
      {({ address, ...item }) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {item.accommodationType}{' '}
            {item.endedOn !== null && (
              <Tag modifier="grey" className="cr-tag">
                {say.past}
              </Tag>
            )}
          </p>
          <Facts
            facts={[
              [say.settled, item.settled === null ? null : item.settled ? text.values.yes : text.values.no],
              [say.livesWith, item.livesWith],
              [say.support, item.support],
              [
                say.address,
                placeOr(address === null ? undefined : [...address.lines, address.postcode].filter(Boolean).join(', '), sharing),
              ],
              [say.access, address?.access],
              [say.from, item.startedOn && <Age at={item.startedOn} />],
              [say.until, item.endedOn && <Age at={item.endedOn} />],
            ]}
          />
          <Origin item={item} />
        </div>
      )}
    </ItemList>
  )
}
