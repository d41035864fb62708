import { Age } from '../../elements/age.js'
import { formatDate, formatDateTime } from '../../elements/dates.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { Status } from '../../elements/status.js'
import type { TreatmentPartsFragment } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { definePanel } from '../panel.js'
import { text } from './text.js'

graphql(`
  fragment TreatmentParts on Patient {
    treatmentEpisodes(first: 20) {
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
      startedOn
      endedOn
      status
      substances {
        system
        code
        display
      }
      keyworker
      prescribing
      nextAppointment
    }
  }
`)

type Episodes = NonNullable<TreatmentPartsFragment['treatmentEpisodes']>

export const treatmentPanel = definePanel({
  id: 'treatment',
  field: 'treatmentEpisodes',
  title: text.treatment.title,
  none: text.treatment.none,
  View: TreatmentEpisodes,
})

function TreatmentEpisodes({ value }: { value: Episodes }) {
  return (
    <ItemList items={value} initially={3}>
      {(episode) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {episode.substances.map((substance) => substance.display).join(', ')} <Status words={episode.status} />
          </p>
          <p>
            {text.treatment.from} <Age at={episode.startedOn} /> {text.treatment.to}{' '}
            {episode.endedOn === null ? text.values.present : formatDate(episode.endedOn)}
          </p>
          <Facts
            facts={[
              [text.treatment.keyworker, episode.keyworker],
              [text.treatment.prescribing, episode.prescribing],
              [text.treatment.next, episode.nextAppointment && formatDateTime(episode.nextAppointment)],
            ]}
          />
          <Origin item={episode} />
        </div>
      )}
    </ItemList>
  )
}
