import { Facts } from '../../../elements/facts.js'
import type { CommunityContactPartsFragment } from '../../../generated/graphql.js'
import { graphql } from '../../../generated/index.js'
import type { Sharing } from '../../record-patient.js'
import { placeOr, placeWords } from '../place-or.js'
import { text } from './text.js'
import type { Contact } from './contact.js'

graphql(`
  fragment CommunityContactParts on Patient {
    communityContacts(first: 50) {
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
      contactAt
      team
      seenBy
      mechanism {
        system
        code
        display
      }
      attendance {
        system
        code
        display
      }
      minutes
      summary
      nextStep
      place {
        name
        town
      }
    }
  }
`)

type CommunityContact = NonNullable<CommunityContactPartsFragment['communityContacts']>[number]

const say = text.contacts

export function ofCommunityContact(item: CommunityContact, sharing: Sharing): Contact {
  return {
    item,
    at: item.contactAt,
    kind: say.kinds.communityContacts,
    title: item.team,
    facts: (
      <>
        <p>{item.summary}</p>
        <Facts
          facts={[
            [say.attendance, item.attendance.display],
            [say.mechanism, [item.mechanism.display, item.minutes !== null && say.minutes(item.minutes)].filter(Boolean).join(', ')],
            [say.seenBy, item.seenBy],
            [say.next, item.nextStep],
            [say.place, placeOr(placeWords(item.place), sharing)],
          ]}
        />
      </>
    ),
  }
}
