import { isShared } from '../not-shared.js'
import type { Sharing } from '../record-patient.js'
import { text } from './text.js'

/** A place in words. Where it is missing, nothing is said, unless places are not shared with this caller at all. */
export function placeOr(words: string | undefined, sharing: Sharing): string | null {
  return words ?? (isShared('LOCATION', sharing) ? null : text.values.notShared)
}

/** Name and town. */
export function placeWords(place: { readonly name: string; readonly town?: string | null } | null): string | undefined {
  return place === null ? undefined : [place.name, place.town].filter(Boolean).join(', ')
}
