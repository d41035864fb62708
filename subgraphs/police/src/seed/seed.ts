import { insertRows, seedInParts, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { PlaceOfSafetyDetentionRow } from '../store/place-of-safety-detention-row.js'
import { PoliceContactRow } from '../store/police-contact-row.js'
import { demoContacts } from './demo-contacts.js'
import { demoDetentions } from './demo-detentions.js'
import { generatedContacts } from './generated-contacts.js'
import { generatedDetentions } from './generated-detentions.js'
import { toContactRow, toDetentionRow } from './to-rows.js'

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  ofToday: ['9990000069'],
  demo: async ({ store, calendar }) => {
    const contacts = [...demoContacts].flatMap(([nhsNumber, make]) => {
      const made = make(calendar)
      return made.map((contact, index) => toContactRow(nhsNumber, made.length - index, contact))
    })
    const detentions = [...demoDetentions].flatMap(([nhsNumber, make]) => {
      const made = make(calendar)
      return made.map((detention, index) => toDetentionRow(nhsNumber, made.length - index, detention))
    })
    await insertRows(store, PoliceContactRow, contacts)
    await insertRows(store, PlaceOfSafetyDetentionRow, detentions)
  },
  people: async (nhsNumbers, { store, calendar }) => {
    const people = syntheticLives(nhsNumbers, calendar)
    await insertRows(store, PoliceContactRow, generatedContacts(people, calendar))
    await insertRows(store, PlaceOfSafetyDetentionRow, generatedDetentions(people))
  },
})
