import { isRole } from '@crisis-record/contract'
import { formatDateTime } from '../../elements/dates.js'
import { useNow } from '../../elements/now.js'
import { roleWords } from '../../elements/words.js'
import { useOrganisations } from '../../session/organisations.js'
import type { Filters } from './filters.js'
import { text } from './text.js'

interface Properties {
  readonly filters: Filters
  readonly forPerson: boolean
  /** There are older entries than those on the page. */
  readonly more: boolean
}

/** On paper alone: what the list was narrowed to, and what it leaves out, so that nobody takes a part for the whole. */
export function PrintHead({ filters, forPerson, more }: Properties) {
  const { nameOf } = useOrganisations()
  const now = useNow()
  const say = text.sheet
  const { from, to, role, organisation } = filters
  const narrowed = [
    ...(from === undefined ? [] : [say.from(formatDateTime(from))]),
    ...(to === undefined ? [] : [say.to(formatDateTime(to))]),
    ...(role === undefined ? [] : [isRole(role) ? roleWords[role] : role]),
    ...(organisation === undefined ? [] : [nameOf(organisation)]),
  ]
  return (
    <div className={forPerson ? 'cr-print-only cr-for-person' : 'cr-print-only'}>
      {forPerson && <p>{say.printed(formatDateTime(now.toISOString()))}</p>}
      {narrowed.length > 0 && <p>{say.narrowed(narrowed.join('; '))}</p>}
      {forPerson && <p>{say.forPerson}</p>}
      {more && <p>{say.more}</p>}
    </div>
  )
}
