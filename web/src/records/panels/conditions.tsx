import { Tag } from 'nhsuk-react-components'
import { Age } from '../../elements/age.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { Status } from '../../elements/status.js'
import { graphql } from '../../generated/index.js'
import { defineJoinedPanel } from '../panel.js'
import type { RecordPatient } from '../record-patient.js'
import { conditionsOf } from './conditions-of.js'
import { text } from './text.js'

graphql(`
  fragment ConditionParts on Patient {
    conditions(first: 20) {
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
      code {
        system
        code
        display
      }
      clinicalStatus
      certainty
      primary
      onsetOn
      endedOn
      note
    }
  }
`)

graphql(`
  fragment ProblemParts on Patient {
    problems(first: 20) {
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
      condition {
        system
        code
        display
      }
      status
      significance
      onsetOn
      endedOn
      comment
    }
  }
`)

export const conditionsPanel = defineJoinedPanel({
  id: 'conditions',
  title: text.conditions.title,
  fields: ['conditions', 'problems'],
  none: text.conditions.none,
  View: Conditions,
})

/** Physical and mental together, what goes on now first. */
function Conditions({ patient }: { patient: RecordPatient }) {
  const say = text.conditions
  return (
    <ItemList items={conditionsOf(patient)} initially={6}>
      {(item) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {item.words} <Status words={item.status} /> {item.primary && <Tag className="cr-tag">{say.primary}</Tag>}
          </p>
          {item.note !== null && <p>{item.note}</p>}
          <Facts
            inline
            facts={[
              [say.certainty, item.certainty],
              [say.from, item.onsetOn && <Age at={item.onsetOn} />],
              [say.until, item.endedOn && <Age at={item.endedOn} />],
            ]}
          />
          <Origin item={item} />
        </div>
      )}
    </ItemList>
  )
}
