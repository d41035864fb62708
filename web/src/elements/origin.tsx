import { Age } from './age.js'
import { formatDate } from './dates.js'
import { text } from './text.js'

export interface Recorded {
  readonly source: { readonly name: string }
  readonly recordedAt?: string
  readonly lastUpdated?: string
  readonly recordedBy?: { readonly name: string; readonly role: string | null } | null
}

/** Where an item came from, when, how long ago, and by whom. Under every item of a record. */
export function Origin({ item }: { item: Recorded }) {
  const { source, recordedAt, lastUpdated, recordedBy } = item
  const at = lastUpdated ?? recordedAt
  const changed = lastUpdated !== undefined && recordedAt !== undefined && formatDate(lastUpdated) !== formatDate(recordedAt)
  return (
    <p className="cr-origin">
      {source.name}
      {at !== undefined && (
        <>
          {` · ${lastUpdated === undefined ? text.recorded : text.updated} `}
          <Age at={at} />
          {changed && `, ${text.firstRecorded} ${formatDate(recordedAt)}`}
        </>
      )}
      {recordedBy && ` · ${[`${text.recordedBy} ${recordedBy.name}`, recordedBy.role].filter(Boolean).join(', ')}`}
    </p>
  )
}
