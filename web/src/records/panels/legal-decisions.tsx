import { Tag } from 'nhsuk-react-components'
import { Age } from '../../elements/age.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { ReviewDate } from '../../elements/review-date.js'
import { graphql } from '../../generated/index.js'
import { definePanel, type ViewProperties } from '../panel.js'
import { text } from './text.js'

graphql(`
  fragment LegalDecisionParts on Patient {
    legalDecisions(first: 20) {
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
      decisionKind
      about
      decision
      decidedBy
      decidedOn
      endedOn
      reviewDate
      registeredWith
      deciders {
        name
        relationship
        acts
      }
    }
  }
`)

export const legalDecisionsPanel = definePanel({
  id: 'legal-decisions',
  field: 'legalDecisions',
  title: text.legal.title,
  none: text.legal.none,
  View: LegalDecisions,
})

/** What stands first; what was revoked or replaced says so. */
function LegalDecisions({ value }: ViewProperties<'legalDecisions'>) {
  const say = text.legal
  const standing = [...value].sort((a, b) => Number(a.endedOn !== null) - Number(b.endedOn !== null))
  return (
    <ItemList items={standing} initially={4}>
      {(item) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {item.decisionKind}: {item.about}{' '}
            {item.endedOn !== null && (
              <Tag modifier="grey" className="cr-tag">
                {say.over}
              </Tag>
            )}
          </p>
          <p>{item.decision}</p>
          {item.endedOn === null && <ReviewDate on={item.reviewDate} />}
          <Facts
            facts={[
              [
                say.deciders,
                item.deciders.map(({ name, relationship, acts }) => [name, relationship, acts].filter(Boolean).join(', ')).join('; '),
              ],
              [say.by, item.decidedBy],
              [say.on, <Age key="on" at={item.decidedOn} />],
              [say.until, item.endedOn && <Age at={item.endedOn} />],
              [say.registered, item.registeredWith],
            ]}
          />
          <Origin item={item} />
        </div>
      )}
    </ItemList>
  )
}
