import { formatDateTime } from '../../../elements/dates.js'
import { Facts } from '../../../elements/facts.js'
import type { PoliceContactPartsFragment } from '../../../generated/graphql.js'
import { graphql } from '../../../generated/index.js'
import type { Sharing } from '../../record-patient.js'
import { placeOr } from '../place-or.js'
import { text } from './text.js'
import type { Contact } from './contact.js'

graphql(`
  fragment PoliceContactParts on Patient {
    policeContacts(first: 50) {
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
      type
      startedAt
      endedAt
      whatHappened
      outcome
      missingRisk
      vulnerabilities
      reference
      place {
        description
        town
      }
      lastSeenPlace {
        description
        town
      }
      foundPlace {
        description
        town
      }
    }
  }
`)

const say = text.contacts

export function ofPoliceContact(item: NonNullable<PoliceContactPartsFragment['policeContacts']>[number], sharing: Sharing): Contact {
  const { place, lastSeenPlace, foundPlace } = item
  return {
    item,
    at: item.startedAt,
    kind: say.kinds.policeContacts,
    title: item.type,
    facts: (
      <>
        <p>{item.whatHappened}</p>
        <Facts
          facts={[
            [say.outcome, item.outcome],
            [say.ended, item.endedAt && formatDateTime(item.endedAt)],
            [say.missingRisk, item.missingRisk],
            [say.vulnerable, item.vulnerabilities.join(', ')],
            [say.lastSeen, lastSeenPlace?.description],
            [say.found, foundPlace?.description],
            [say.place, placeOr(place?.description, sharing)],
            [say.reference, item.reference],
          ]}
        />
      </>
    ),
  }
}
