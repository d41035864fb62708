import { giveReason, openRecord, searchFor, type Visitor } from '../viewer-at-work.js'
import { heading, type Screen } from './screen.js'

const record = (name: string, as: string, nhsNumber: string, pages = 2): Screen => ({
  name,
  as,
  pages,
  open: (visitor) => openRecord(visitor, nhsNumber),
})

/** From the search to the record. */
export const findingAndOpening: readonly Screen[] = [
  {
    name: 'find',
    as: 'liaison',
    open: async (visitor) => {
      await searchFor(visitor, 'Ellington', ['17', '4', '1991'])
      await visitor.page.getByRole('table').waitFor()
    },
  },
  {
    name: 'find-corrected',
    as: 'liaison',
    open: async (visitor) => {
      await searchFor(visitor, 'Elling*', ['17', '4', '1991'])
      await visitor.page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'reason',
    as: 'liaison',
    open: async (visitor) => {
      await visitor.page.goto('/patients/9990000018')
      await heading(visitor, 'Why are you opening this record?')
    },
  },
  record('record', 'liaison', '9990000018'),
  record('record-safe-haven', 'safehaven', '9990000018'),
  // Somebody known everywhere, whose alerts and allergies come first for a paramedic.
  record('record-paramedic', 'paramedic', '9990000018', 3),
  record('record-amhp', 'amhp', '9990000069'),
  record('record-gp', 'gp', '9990000018'),
  {
    name: 'record-control-room',
    as: 'police',
    open: async (visitor) => {
      await visitor.page.goto('/patients/9990000018')
      await giveReason(visitor, 'Emergency')
      await answeredAll(visitor)
    },
  },
  record('record-not-shared', 'safehaven', '9990000050'),
  record('record-empty', 'liaison', '9990000115'),
  record('record-deceased', 'liaison', '9990000174'),
  record('record-detained', 'liaison', '9990000069'),
  record('record-clock-unknown', 'liaison', '9990000050'),
  {
    name: 'keys',
    as: 'liaison',
    open: async (visitor) => {
      await openRecord(visitor, '9990000018')
      await visitor.page.keyboard.press('?')
      await visitor.page.getByRole('dialog').waitFor()
    },
  },
]

async function answeredAll({ page }: Visitor): Promise<void> {
  await page.getByText(/^As answered at/).waitFor()
}
