import { Telephone } from '../../elements/telephone.js'
import { text } from './text.js'

interface Contact {
  readonly name: string
  readonly role: string | null
  readonly telephone: string | null
  readonly hours: string | null
}

/** Whom the person wants called, each number a tap away. */
export function CrisisContacts({ contacts }: { contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null
  return (
    <section className="cr-contacts">
      <h3 className="cr-contacts__heading">{text.crisisPlan.call}</h3>
      <ul className="cr-contacts__list">
        {contacts.map((contact) => (
          <li key={`${contact.name} ${contact.telephone ?? ''}`}>
            <span className="cr-contacts__name">{contact.name}</span>
            {contact.role !== null && <span className="cr-quietly">{contact.role}</span>}
            {contact.telephone === null ? (
              <span>{text.crisisPlan.noNumber}</span>
            ) : (
              <Telephone number={contact.telephone} whom={contact.name} large />
            )}
            {contact.hours !== null && <span className="cr-quietly">{contact.hours}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
