import { Facts } from '../../elements/facts.js'
import { Origin } from '../../elements/origin.js'
import { Telephone } from '../../elements/telephone.js'
import type { ContactDetailsPartsFragment } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { isShared } from '../not-shared.js'
import { definePanel } from '../panel.js'
import type { Sharing } from '../record-patient.js'
import { text } from './text.js'

graphql(`
  fragment ContactDetailsParts on Patient {
    contactDetails {
      id
      source {
        odsCode
        name
        kind
      }
      lastUpdated
      address {
        lines
        postcode
      }
      telephone
      email
      gpPractice {
        odsCode
        name
        telephone
      }
    }
  }
`)

type ContactDetails = NonNullable<ContactDetailsPartsFragment['contactDetails']>

export const contactDetailsPanel = definePanel({
  id: 'contact-details',
  field: 'contactDetails',
  title: text.contact.title,
  none: text.contact.none,
  isNone: () => false,
  View: ContactDetailsList,
})

function ContactDetailsList({ value, sharing }: { value: ContactDetails; sharing: Sharing }) {
  const { address, telephone, email, gpPractice } = value
  // Address and practice give a person's whereabouts away and can be withheld apart from the rest.
  const missingPlace = isShared('LOCATION', sharing) ? text.values.notRecorded : text.values.notShared
  return (
    <div className="cr-item">
      <Facts
        facts={[
          [text.contact.address, address ? [...address.lines, address.postcode].join(', ') : missingPlace],
          [text.contact.telephone, telephone ? <Telephone number={telephone} whom={text.contact.telephone} /> : text.values.notRecorded],
          [text.contact.email, email ?? text.values.notRecorded],
          [
            text.contact.gp,
            gpPractice ? (
              <>
                {gpPractice.name} {gpPractice.telephone && <Telephone number={gpPractice.telephone} whom={gpPractice.name} />}
              </>
            ) : (
              missingPlace
            ),
          ],
        ]}
      />
      <Origin item={value} />
    </div>
  )
}
