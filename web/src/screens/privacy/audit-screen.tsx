import { TextInput } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import { failureWords } from '../../api/failure-words.js'
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

/** By person, member of staff and time. */
export function AuditScreen() {
  const [criteria, setCriteria] = useState<Criteria | undefined>(undefined)
  const [typed, setTyped] = useState(noCriteria)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const change = (part: Partial<typeof typed>) => setTyped((old) => ({ ...old, ...part }))
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readCriteria(typed)
    setFaults('faults' in read ? read.faults : [])
    if ('criteria' in read) setCriteria(read.criteria)
  }
  return (
    <div className="cr-container">
      <PrivacyPages />
      <PageHeading title={say.title}>{say.heading}</PageHeading>
      <p>{say.explain}</p>
      <form className="cr-filters" noValidate autoComplete="off" onSubmit={submit}>
        <FaultSummary faults={faults} fields={['nhsNumber', 'caller', 'from', 'to']} />
        <div className="cr-filters__fields">
          <TextInput
            id={fieldId('nhsNumber')}
            name="nhs-number"
            label={say.nhsNumber}
            labelProps={{ size: 's' }}
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
            autoComplete="off"
            spellCheck={false}
          />
          <DayField field="from" legend={say.from} value={typed.from} faults={faults} onChange={(from) => change({ from })} />
          <DayField field="to" legend={say.to} value={typed.to} faults={faults} onChange={(to) => change({ to })} />
        </div>
        <button type="submit" className="nhsuk-button nhsuk-u-margin-bottom-0">
          {say.find}
        </button>
      </form>
      {criteria !== undefined && <Found criteria={criteria} />}
    </div>
  )
}

function Found({ criteria }: { criteria: Criteria }) {
  const { items, loading, failure, more, next } = useAuditSearch(criteria)
  return (
    <section className="cr-results">
      {items.length > 0 && <AuditTable entries={items} persons />}
      <div role="status">
        {loading && <p>{text.loading}</p>}
        {!loading && failure !== undefined && <p className="nhsuk-inset-text cr-failure">{failureWords(failure)}</p>}
        {!loading && failure === undefined && items.length === 0 && <p>{say.none}</p>}
      </div>
      {more && !loading && (
        <button type="button" className="cr-button" onClick={next}>
          {text.more}
        </button>
      )}
    </section>
  )
}
