import { ageInWords, formatDate, formatDateTime } from './dates.js'
import { useNow } from './now.js'

/** A date with its age in words: history must never pass for the present. */
export function Age({ at, time = false }: { at: string; time?: boolean }) {
  const now = useNow()
  return (
    <time dateTime={at}>
      {time ? formatDateTime(at) : formatDate(at)} ({ageInWords(at, now)})
    </time>
  )
}
