import type { Role } from '@crisis-record/contract'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { PageHeading } from '../../elements/page-heading.js'
import { searchesByName, usualPurpose } from '../../session/purposes.js'
import { NoRecordsScreen } from '../status/session-screens.js'
import { OwedJustifications } from './owed-justifications.js'
import { RecentPeople } from './recent-people.js'
import { SearchForm } from './search-form.js'
import { SearchResults } from './search-results.js'
import { readSearch, type SearchFault, type Typed } from './search-input.js'
import { text } from './text.js'
import type { Sought } from './use-search.js'

/** An NHS number opens the record at once; a name and date of birth give a table to choose from. */
export function FindScreen({ role }: { role: Role }) {
  const navigate = useNavigate()
  const [faults, setFaults] = useState<readonly SearchFault[]>([])
  const [sought, setSought] = useState<Sought | undefined>(undefined)
  const purpose = usualPurpose(role)
  if (purpose === undefined) return <NoRecordsScreen />

  const submit = (typed: Typed) => {
    const search = readSearch(typed, { byName: searchesByName(role), now: new Date() })
    setFaults(search.kind === 'fault' ? [...search.faults] : [])
    if (search.kind === 'number') void navigate(`/patients/${search.nhsNumber}`)
    // A new object each time: searching again for the same asks again.
    setSought(search.kind === 'name' ? { input: search.input, purpose } : undefined)
  }
  return (
    <div className="cr-container">
      <PageHeading title={text.title}>{text.heading}</PageHeading>
      <div className="cr-find">
        <div>
          <OwedJustifications />
          <SearchForm byName={searchesByName(role)} faults={faults} onSubmit={submit} />
          {sought !== undefined && <SearchResults sought={sought} />}
        </div>
        <RecentPeople />
      </div>
    </div>
  )
}
