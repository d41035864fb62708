import { Age } from '../../elements/age.js'
import { Facts } from '../../elements/facts.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { formatDateTime } from '../../elements/dates.js'
import { graphql } from '../../generated/index.js'
import { definePanel, type ViewProperties } from '../panel.js'
import { placeOr } from './place-or.js'
import { text } from './text.js'

graphql(`
  fragment PlaceOfSafetyParts on Patient {
    placeOfSafetyDetentions(first: 20) {
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
      power {
        system
        code
        display
      }
      circumstances
      detainedAt
      detainedPlace {
        description
        town
      }
      keptWhereFound
      consulted {
        role
        agency
        consultedAt
        advice
      }
      notConsultedBecause
      searched
      searchFound
      ambulanceCalledAt
      ambulanceArrivedAt
      conveyedBy
      policeVehicleBecause
      arrivedAt
      placeOfSafetyType
      placeOfSafety {
        description
        town
      }
      handedOverAt
      endedAt
      ending
      reference
    }
  }
`)

export const placesOfSafetyPanel = definePanel({
  id: 'places-of-safety',
  field: 'placeOfSafetyDetentions',
  title: text.placesOfSafety.title,
  none: text.placesOfSafety.none,
  View: Detentions,
})

/** As the force recorded it. The clock that counts is the trust's, under Mental Health Act. */
function Detentions({ value, sharing }: ViewProperties<'placeOfSafetyDetentions'>) {
  const say = text.placesOfSafety
  const at = (iso: string | null) => iso && formatDateTime(iso)
  return (
    <ItemList items={value} initially={2}>
      {(item) => (
        <div className="cr-item">
          <p className="cr-item__title">
            {item.power.display}, <Age at={item.detainedAt} time />
          </p>
          <p>{item.circumstances}</p>
          <Facts
            facts={[
              [say.found, placeOr(item.detainedPlace?.description, sharing)],
              [say.kept, item.keptWhereFound && text.values.yes],
              [
                say.consulted,
                item.consulted ? [item.consulted.role, item.consulted.agency, item.consulted.advice].filter(Boolean).join(': ') : null,
              ],
              [say.notConsulted, item.notConsultedBecause],
              [say.ambulanceCalled, at(item.ambulanceCalledAt)],
              [say.ambulanceArrived, at(item.ambulanceArrivedAt)],
              [say.conveyed, item.conveyedBy],
              [say.vehicle, item.policeVehicleBecause],
              [say.arrived, at(item.arrivedAt)],
              [say.kind, item.placeOfSafetyType],
              [say.place, placeOr(item.placeOfSafety?.description, sharing)],
              [say.searched, item.searched === null ? null : item.searched ? (item.searchFound ?? text.values.yes) : text.values.no],
              [say.handedOver, at(item.handedOverAt)],
              [say.ended, item.endedAt === null ? say.notEnded : at(item.endedAt)],
              [say.how, item.ending],
              [say.reference, item.reference],
            ]}
          />
          <Origin item={item} />
        </div>
      )}
    </ItemList>
  )
}
