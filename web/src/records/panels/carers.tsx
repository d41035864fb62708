import { Tag } from 'nhsuk-react-components'
import { Age } from '../../elements/age.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { Telephone } from '../../elements/telephone.js'
import { graphql } from '../../generated/index.js'
import { isShared } from '../not-shared.js'
import { definePanel, type ViewProperties } from '../panel.js'
import { text } from './text.js'

graphql(`
  fragment CarerParts on Patient {
    carers(first: 20) {
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
      name
      relationship
      mainCarer
      support
      ifCarerCannot
      assessedOn
      contact {
        telephone
        email
      }
      saidInConfidence {
        saidOn
        text
      }
    }
  }
`)

export const carersPanel = definePanel({
  id: 'carers',
  field: 'carers',
  title: text.carers.title,
  none: text.carers.none,
  View: Carers,
})

/** What a carer said in confidence is shown where it may be; else nothing is said of it, whether or not there is any. */
function Carers({ value, sharing }: ViewProperties<'carers'>) {
  const say = text.carers
  const missingContact = isShared('CONTACT_DETAILS', sharing) ? null : text.values.notShared
  return (
    <ItemList items={value} initially={3}>
      {({ contact, ...item }) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {item.name}, {item.relationship} {item.mainCarer && <Tag className="cr-tag">{say.main}</Tag>}
          </p>
          <Facts
            facts={[
              [
                say.telephone,
                contact === null ? missingContact : contact.telephone && <Telephone number={contact.telephone} whom={item.name} />,
              ],
              [say.email, contact?.email],
              [say.support, item.support],
              [say.cannot, item.ifCarerCannot],
              [say.assessed, item.assessedOn && <Age at={item.assessedOn} />],
            ]}
          />
          {item.saidInConfidence?.map((said) => (
            <p key={said.saidOn + said.text}>
              <strong>{say.confidence}:</strong> {said.text}{' '}
              <span className="cr-quietly">
                <Age at={said.saidOn} />
              </span>
            </p>
          ))}
          <Origin item={item} />
        </div>
      )}
    </ItemList>
  )
}
