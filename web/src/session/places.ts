import type { Role } from '@crisis-record/contract'

/** Where a role works, first the place it lands at. Only an offer: what is answered there is decided elsewhere. */
export interface Place {
  readonly path: string
  readonly words: string
}

const find: Place = { path: '/find', words: 'Find a person' }
const queue: Place = { path: '/privacy', words: 'Privacy review' }
const learning: Place = { path: '/learning', words: 'Where sharing fails' }

const agencies: Place = { path: '/agencies', words: 'Agencies' }

export function placesFor(role: Role): readonly [Place, ...Place[]] {
  if (role === 'PARTNERSHIP_ANALYST') return [learning, agencies]
  return role === 'PRIVACY_OFFICER' ? [queue, find, agencies] : [find, agencies]
}
