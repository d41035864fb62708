import { TextInput } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import { useSearchParams } from 'react-router'
import { failureWords } from '../../api/failure-words.js'
import { MorePages } from '../../elements/more-pages.js'
import { PageHeading } from '../../elements/page-heading.js'
import { DayField } from '../../forms/day-field.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import { errorAt, type Fault, fieldId } from '../../forms/faults.js'
import { AuditTable } from './audit-table.js'
import { PrivacyPages } from './privacy-pages.js'
import { noCriteria, readCriteria } from './search-criteria.js'
import { text } from './text.js'
import { type Criteria, useAuditSearch } from './use-audit-search.js'

const say = text.search

/** By person, member of staff and time. A link may name the member of staff: what they did is shown at once. */
export function AuditScreen() {
  const [parameters] = useSearchParams()
  const caller = parameters.get('caller') ?? ''
  return (
    <div className="cr-container">
      <PrivacyPages />
      <PageHeading title={say.title}>{say.title}</PageHeading>
      <p className="cr-choices__lead">{say.explain}</p>
      <Search key={caller} caller={caller} />
    </div>
  )
}

function Search({ caller }: { caller: string }) {
  const [search, setSearch] = useState<{ criteria: Criteria; time: number } | undefined>(
    caller === '' ? undefined : { criteria: { caller }, time: 0 },
  )
  const [typed, setTyped] = useState({ ...noCriteria, caller })
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const change = (part: Partial<typeof typed>) => setTyped((old) => ({ ...old, ...part }))
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readCriteria(typed)
    setFaults('faults' in read ? read.faults : [])
    // Searching again for the same asks again: the audit goes on.
    if ('criteria' in read) setSearch((old) => ({ criteria: read.criteria, time: (old?.time ?? 0) + 1 }))
  }
  return (
    <>
      <form className="cr-filters" noValidate autoComplete="off" onSubmit={submit}>
        <FaultSummary faults={faults} fields={['nhsNumber', 'caller', 'from', 'to']} />
        <div className="cr-filters__fields">
          <TextInput
            id={fieldId('nhsNumber')}
            name="nhs-number"
            label={say.nhsNumber}
            labelProps={{ size: 's' }}
            hint={say.nhsNumberHint}
            {...errorAt(faults, 'nhsNumber')}
            value={typed.nhsNumber}
            onChange={(event) => change({ nhsNumber: event.currentTarget.value })}
            width={10}
            autoComplete="off"
          />
          <TextInput
            id={fieldId('caller')}
            name="caller"
            label={say.caller}
            labelProps={{ size: 's' }}
            hint={say.callerHint}
            value={typed.caller}
            onChange={(event) => change({ caller: event.currentTarget.value })}
            width={20}
            autoComplete="off"
            spellCheck={false}
          />
        </div>
        <div className="cr-filters__fields">
          <DayField field="from" legend={say.from} value={typed.from} faults={faults} onChange={(from) => change({ from })} />
          <DayField field="to" legend={say.to} value={typed.to} faults={faults} onChange={(to) => change({ to })} />
        </div>
        <button type="submit" className="nhsuk-button nhsuk-u-margin-bottom-0">
          {say.find}
        </button>
      </form>
      {search !== undefined && <Found key={search.time} criteria={search.criteria} />}
    </>
  )
}

function Found({ criteria }: { criteria: Criteria }) {
  const pages = useAuditSearch(criteria)
  const { items, loading, failure, more } = pages
  return (
    <section className="cr-results" aria-labelledby="found-heading">
      <h2 className="nhsuk-heading-m" id="found-heading">
        {say.found}
      </h2>
      <div role="status">
        {loading && <p>{text.loading}</p>}
        {!loading && failure !== undefined && <p className="nhsuk-inset-text cr-failure">{failureWords(failure)}</p>}
        {!loading && failure === undefined && <p>{items.length === 0 ? say.none : say.count(items.length, more)}</p>}
      </div>
      {items.length > 0 && <AuditTable entries={items} persons />}
      <MorePages pages={pages} words={text.more} />
    </section>
  )
}
