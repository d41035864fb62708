import type { Panel } from './panel.js'

/** What goes on the sheet for whoever takes over: what they must know first. Of the rest the sheet says that it is there to be opened. */
const handover: ReadonlySet<string> = new Set([
  'alerts',
  'crisis-plan',
  'mental-health-act',
  'medicines',
  'allergies',
  'risk',
  'care-team',
  'contacts',
])

export function isOnHandover({ id }: Panel): boolean {
  return handover.has(id)
}
