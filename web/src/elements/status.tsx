import { Tag } from 'nhsuk-react-components'

/** A status as the agency words it (`ACTIVE`, `Stopped`), in reading case. What is no longer current looks so. */
export function Status({ words }: { words: string }) {
  const lower = words.replaceAll('_', ' ').toLowerCase()
  const current = lower === 'active' || lower === 'current' || lower === 'in treatment' || lower === 'open'
  return (
    <Tag modifier={current ? 'blue' : 'grey'} className="cr-tag">
      {lower.charAt(0).toUpperCase() + lower.slice(1)}
    </Tag>
  )
}
