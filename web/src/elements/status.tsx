import { Tag } from 'nhsuk-react-components'

/** A status as the agency words it (`ACTIVE`, `Stopped`), in reading case. What is no longer current looks so. */
export function Status({ words }: { words: string }) {
  const lower = inReadingCase(words)
  return (
    <Tag modifier={isCurrent(words) ? 'blue' : 'grey'} className="cr-tag">
      {lower.charAt(0).toUpperCase() + lower.slice(1)}
    </Tag>
  )
}

const current: ReadonlySet<string> = new Set([
  'active',
  'current',
  'in treatment',
  'open',
  'recurrence',
  'relapse',
  'concern raised',
  'section 42 enquiry',
  'section 47 enquiry',
  'plan in place',
])

/** A status that agencies use for what goes on now; any other is taken to be past. */
export function isCurrent(words: string): boolean {
  return current.has(inReadingCase(words))
}

function inReadingCase(words: string): string {
  return words.replaceAll('_', ' ').toLowerCase()
}
