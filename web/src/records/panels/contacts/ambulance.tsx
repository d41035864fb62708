import { formatDateTime } from '../../../elements/dates.js'
import { Facts } from '../../../elements/facts.js'
import { Telephone } from '../../../elements/telephone.js'
import type { AmbulanceIncidentPartsFragment } from '../../../generated/graphql.js'
import { graphql } from '../../../generated/index.js'
import type { Sharing } from '../../record-patient.js'
import { placeOr } from '../place-or.js'
import { text } from './text.js'
import type { Contact } from './contact.js'

graphql(`
  fragment AmbulanceIncidentParts on Patient {
    ambulanceIncidents(first: 50) {
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
      calledAt
      category
      chiefComplaint {
        system
        code
        display
      }
      findings
      sceneSafety
      onSceneAt
      leftSceneAt
      arrivedAt
      outcome
      notConveyedBecause
      handedTo
      handedOverAt
      address {
        lines
        postcode
      }
      conveyedTo {
        organisation
        department
      }
      handover {
        name
        organisation
        telephone
      }
    }
  }
`)

type Incident = NonNullable<AmbulanceIncidentPartsFragment['ambulanceIncidents']>[number]

const say = text.contacts

export function ofAmbulanceIncident(item: Incident, sharing: Sharing): Contact {
  const { address, conveyedTo, handover } = item
  const conveyed = item.notConveyedBecause === null && item.arrivedAt !== null
  return {
    item,
    at: item.calledAt,
    kind: say.kinds.ambulanceIncidents,
    title: item.chiefComplaint.display,
    facts: (
      <Facts
        facts={[
          [say.outcome, item.outcome],
          [say.notConveyed, item.notConveyedBecause],
          [say.findings, item.findings],
          [say.scene, item.sceneSafety],
          [say.category, item.category],
          [say.onScene, item.onSceneAt && formatDateTime(item.onSceneAt)],
          [
            say.taken,
            conveyed && placeOr(conveyedTo === null ? undefined : words(conveyedTo.organisation, conveyedTo.department), sharing),
          ],
          [say.handedTo, words(item.handedTo, handover?.name, handover?.organisation)],
          [say.telephone, handover?.telephone && <Telephone number={handover.telephone} whom={handover.name ?? item.handedTo ?? ''} />],
          [say.handedOver, item.handedOverAt && formatDateTime(item.handedOverAt)],
          [say.place, placeOr(address === null ? undefined : words(...address.lines, address.postcode), sharing)],
        ]}
      />
    ),
  }
}

function words(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(', ')
}
