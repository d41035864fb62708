/** What most outcomes have in common. */
export const recorded = {
  nhs_number: '9990000018',
  recorded_at: new Date('2026-05-01T14:00:00Z'),
  recorded_by_name: 'Idris Fennimore',
  recorded_by_role: 'Social worker',
  seal: null,
  item_labels: [],
}
export const untouched = { ...recorded, last_updated: new Date('2026-05-01T14:00:00Z') }
export const withdrawn = { recordStatus: 'entered-in-error' }
export const notShown = 'not shown: recordStatus is entered-in-error'
export const before = 'lies before what it can only come after'
export const noDay = 'is no day: year, month and day'
export const postcode = 'holds a postcode: an address stands in no free text, since it may have to be withheld'
