import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import type { AllergyPartsFragment } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { definePanel } from '../panel.js'
import { text } from './text.js'

graphql(`
  fragment AllergyParts on Patient {
    allergies {
      source {
        odsCode
        name
        kind
      }
      state
      items {
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
        causativeAgent {
          system
          code
          display
        }
        reaction {
          system
          code
          display
        }
        severity
        certainty
      }
    }
  }
`)

type AllergyRecord = NonNullable<AllergyPartsFragment['allergies']>

export const allergiesPanel = definePanel({
  id: 'allergies',
  field: 'allergies',
  title: text.allergies.title,
  none: text.allergies.none,
  // "None known" is something recorded: only an explicit assertion says it.
  isNone: (record) => record.state === 'NOT_RECORDED',
  View: Allergies,
})

function Allergies({ value }: { value: AllergyRecord }) {
  if (value.state === 'NONE_KNOWN') {
    return (
      <div className="cr-item">
        <p className="cr-item__title">{text.allergies.noneKnown}</p>
        <p>{text.allergies.noneKnownMeans}</p>
        <Origin item={{ source: value.source }} />
      </div>
    )
  }
  return (
    <ItemList items={value.items} initially={10}>
      {(allergy) => (
        <div className="cr-item cr-item--alert">
          <p className="cr-item__title">{allergy.causativeAgent.display}</p>
          {allergy.reaction && <p>{allergy.reaction.display}</p>}
          <Facts
            inline
            facts={[
              [text.allergies.severity, allergy.severity],
              [text.allergies.certainty, allergy.certainty],
            ]}
          />
          <Origin item={allergy} />
        </div>
      )}
    </ItemList>
  )
}
