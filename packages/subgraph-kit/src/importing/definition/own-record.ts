import { readMoment } from '../fhir/read-times.js'
import { oneOf, reference, string } from '../fhir/shapes.js'
import type { About, RecordedBy } from './about.js'

/** The elements of every type of our own: whose it is, who wrote it down when, and whether that was a mistake. */
export const ownRecordElements = {
  subject: reference,
  recordStatus: oneOf(['current', 'entered-in-error']).optional(),
  recordedAt: string,
  recordedByName: string.optional(),
  recordedByRole: string.optional(),
}

interface OwnRecord {
  readonly recordedAt: string
  readonly recordedByName?: string | undefined
  readonly recordedByRole?: string | undefined
}

/** Who wrote it down when. A moment that is refused is null. */
export function readOwnRecord(type: string, { recordedAt, recordedByName, recordedByRole }: OwnRecord, about: About) {
  const recordedBy: RecordedBy | null = recordedByName === undefined ? null : { name: recordedByName, role: recordedByRole ?? null }
  return { recordedAt: readMoment({ element: `${type}.recordedAt`, value: recordedAt }, about) ?? null, recordedBy }
}
