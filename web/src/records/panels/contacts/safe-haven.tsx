import { formatDateTime } from '../../../elements/dates.js'
import { Facts } from '../../../elements/facts.js'
import type { VisitPartsFragment } from '../../../generated/graphql.js'
import { graphql } from '../../../generated/index.js'
import type { Sharing } from '../../record-patient.js'
import { placeOr, placeWords } from '../place-or.js'
import { text } from './text.js'
import type { Contact } from './contact.js'

graphql(`
  fragment VisitParts on Patient {
    visits(first: 50) {
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
      arrivedAt
      leftAt
      whatBroughtYouHere
      whatHelped
      onwardPlan
      place {
        name
        town
      }
    }
  }
`)

const say = text.contacts

export function ofVisit(item: NonNullable<VisitPartsFragment['visits']>[number], sharing: Sharing): Contact {
  return {
    item,
    at: item.arrivedAt,
    kind: say.kinds.visits,
    title: item.whatBroughtYouHere,
    facts: (
      <Facts
        facts={[
          [say.helped, item.whatHelped],
          [say.onward, item.onwardPlan],
          [say.departed, item.leftAt && formatDateTime(item.leftAt)],
          [say.place, placeOr(placeWords(item.place), sharing)],
        ]}
      />
    ),
  }
}
