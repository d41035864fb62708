import { useLazyQuery } from '@apollo/client/react'
import type { Role } from '@crisis-record/contract'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type OperationContext, sent } from '../../api/client.js'
import { failureWords } from '../../api/failure-words.js'
import { failuresOf } from '../../api/failures.js'
import { PageHeading } from '../../elements/page-heading.js'
import { graphql } from '../../generated/index.js'
import { searchesByName, usualPurpose } from '../../session/purposes.js'
import { NoRoleScreen } from '../status/session-screens.js'
import { Matches } from './matches.js'
import { OwedJustifications } from './owed-justifications.js'
import { RecentPeople } from './recent-people.js'
import { SearchForm } from './search-form.js'
import { readSearch, type SearchFault, type Typed } from './search-input.js'
import { text } from './text.js'

const findPeople = graphql(`
  query FindPeople($input: FindPatientsInput!) {
    findPatients(input: $input, first: 20) {
      matches {
        nhsNumber
        familyName
        givenName
        dateOfBirth
        gender {
          system
          code
          display
        }
      }
      hasMore
    }
  }
`)

/** An NHS number opens the record at once; a name and date of birth give a table to choose from. */
export function FindScreen({ role }: { role: Role }) {
  const navigate = useNavigate()
  const [faults, setFaults] = useState<readonly SearchFault[]>([])
  const [find, { data, error, loading }] = useLazyQuery(findPeople, sent)
  const purpose = usualPurpose(role)
  if (purpose === undefined) return <NoRoleScreen />

  const submit = (typed: Typed) => {
    const search = readSearch(typed, { byName: searchesByName(role), now: new Date() })
    setFaults(search.kind === 'fault' ? [...search.faults] : [])
    if (search.kind === 'number') void navigate(`/patients/${search.nhsNumber}`)
    if (search.kind === 'name')
      void find({ variables: { input: search.input }, context: { purpose } satisfies OperationContext }).catch(() => undefined)
  }
  const [failure] = failuresOf(error)
  const found = failure === undefined ? data?.findPatients : undefined
  return (
    <div className="cr-container">
      <PageHeading title={text.title}>{text.heading}</PageHeading>
      <div className="cr-find">
        <div>
          <OwedJustifications />
          <SearchForm byName={searchesByName(role)} faults={faults} busy={loading} onSubmit={submit} />
          <div aria-live="polite">
            {loading && <p>{text.finding}</p>}
            {!loading && failure !== undefined && <p className="nhsuk-inset-text cr-failure">{failureWords(failure)}</p>}
            {!loading && faults.length === 0 && found && <Matches matches={found.matches} hasMore={found.hasMore} />}
          </div>
        </div>
        <RecentPeople />
      </div>
    </div>
  )
}
