import type { SeedDeps } from '@crisis-record/subgraph-kit'
import { insertRows, seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { PlaceOfSafetyDetentionRow } from '../store/place-of-safety-detention-row.js'
import { PoliceContactRow } from '../store/police-contact-row.js'
import { demoContacts } from './demo-contacts.js'
import { demoDetentions } from './demo-detentions.js'
import { generatedContacts } from './generated-contacts.js'
import { generatedDetentions } from './generated-detentions.js'
import { toContactRow, toDetentionRow } from './to-rows.js'

/** The people of the fixed scenarios, then the generated population. Synthetic, all of it. */
export async function seed({ dataSource, people, clock }: SeedDeps): Promise<void> {
  const calendar = seedCalendar(clock.now())
  const contacts = [...demoContacts].flatMap(([nhsNumber, make]) => {
    const made = make(calendar)
    return made.map((contact, index) => toContactRow(nhsNumber, made.length - index, contact))
  })
  const detentions = [...demoDetentions].flatMap(([nhsNumber, make]) => {
    const made = make(calendar)
    return made.map((detention, index) => toDetentionRow(nhsNumber, made.length - index, detention))
  })
  await insertRows(dataSource, PoliceContactRow, contacts)
  await insertRows(dataSource, PlaceOfSafetyDetentionRow, detentions)
  await insertRows(dataSource, PoliceContactRow, generatedContacts(people, calendar))
  await insertRows(dataSource, PlaceOfSafetyDetentionRow, generatedDetentions(people, calendar))
}
