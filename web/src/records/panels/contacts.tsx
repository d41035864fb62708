import { Tag } from 'nhsuk-react-components'
import { Age } from '../../elements/age.js'
import { ItemList } from '../../elements/item-list.js'
import { Origin } from '../../elements/origin.js'
import { defineJoinedPanel } from '../panel.js'
import type { RecordPatient } from '../record-patient.js'
import { contactsOf, isCut, mostOfEach } from './contacts/contacts-of.js'
import { text } from './contacts/text.js'
import { Timeline } from './contacts/timeline.js'

export const contactsPanel = defineJoinedPanel({
  id: 'contacts',
  title: text.contacts.title,
  fields: ['attendances', 'liaisonAssessments', 'ambulanceIncidents', 'communityContacts', 'visits', 'policeContacts'],
  none: text.contacts.none,
  View: Contacts,
})

/** Every contact with any agency in one list: what happened after what is read off at once. */
function Contacts({ patient }: { patient: RecordPatient }) {
  const contacts = contactsOf(patient).map((contact) => ({ ...contact, id: contact.item.id }))
  return (
    <>
      <Timeline contacts={contacts} />
      <ItemList items={contacts} initially={6}>
        {({ item, at, kind, title, mark, facts }) => (
          <div className="cr-item">
            <p className="cr-item__title">
              <Tag modifier="white" className="cr-tag cr-tag--first">
                {kind}
              </Tag>{' '}
              {title} {mark}
            </p>
            <p>
              <Age at={at} time />
            </p>
            {facts}
            <Origin item={item} />
          </div>
        )}
      </ItemList>
      {isCut(patient) && <p className="cr-quietly">{text.contacts.cut(mostOfEach)}</p>}
    </>
  )
}
