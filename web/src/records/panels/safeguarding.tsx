import { Age } from '../../elements/age.js'
import { Bullets } from '../../elements/bullets.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { Status } from '../../elements/status.js'
import { graphql } from '../../generated/index.js'
import { definePanel, type ViewProperties } from '../panel.js'
import { text } from './text.js'

graphql(`
  fragment SafeguardingParts on Patient {
    safeguardingConcerns(first: 20) {
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
      about
      abuseTypes
      concern
      status
      raisedOn
      riskOutcome
      plan
      whatThePersonWants
      marac {
        reference
        heardOn
        actions
      }
    }
  }
`)

export const safeguardingPanel = definePanel({
  id: 'safeguarding',
  field: 'safeguardingConcerns',
  title: text.safeguarding.title,
  none: text.safeguarding.none,
  View: Concerns,
})

/** Of a MARAC nothing is said unless it is shown: withheld and none must read alike. */
function Concerns({ value }: ViewProperties<'safeguardingConcerns'>) {
  const say = text.safeguarding
  return (
    <ItemList items={value} initially={3}>
      {(item) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {[item.about, item.abuseTypes.join(', ')].filter(Boolean).join(': ')} <Status words={item.status} />
          </p>
          <p>{item.concern}</p>
          <Facts
            facts={[
              [say.raised, <Age key="raised" at={item.raisedOn} />],
              [say.wants, item.whatThePersonWants],
              [say.plan, item.plan],
              [say.outcome, item.riskOutcome],
              [say.marac, item.marac?.reference],
              [say.heard, item.marac?.heardOn && <Age at={item.marac.heardOn} />],
            ]}
          />
          {item.marac && <Bullets heading={say.actions} items={item.marac.actions} />}
          <Origin item={item} />
        </div>
      )}
    </ItemList>
  )
}
