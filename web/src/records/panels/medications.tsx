import { Age } from '../../elements/age.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { isCurrent, Status } from '../../elements/status.js'
import type { MedicationPartsFragment } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { definePanel } from '../panel.js'
import { text } from './text.js'

graphql(`
  fragment MedicationParts on Patient {
    medications(first: 20) {
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
      medicine {
        system
        code
        display
      }
      dose
      route
      status
      startedOn
      lastIssuedOn
    }
  }
`)

type Medications = NonNullable<MedicationPartsFragment['medications']>

export const medicationsPanel = definePanel({
  id: 'medicines',
  field: 'medications',
  title: text.medication.title,
  none: text.medication.none,
  View: Medications,
})

function Medications({ value }: { value: Medications }) {
  const currentFirst = [...value].sort((a, b) => Number(isCurrent(b.status)) - Number(isCurrent(a.status)))
  return (
    <ItemList items={currentFirst} initially={6}>
      {(item) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {item.medicine.display} <Status words={item.status} />
          </p>
          <p>{[item.dose, item.route].filter(Boolean).join(', ')}</p>
          <Facts
            inline
            facts={[
              [text.medication.started, item.startedOn && <Age at={item.startedOn} />],
              [text.medication.issued, item.lastIssuedOn && <Age at={item.lastIssuedOn} />],
            ]}
          />
          <Origin item={item} />
        </div>
      )}
    </ItemList>
  )
}
