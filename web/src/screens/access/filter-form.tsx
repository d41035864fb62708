import { roles } from '@crisis-record/contract'
import { Select } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import { roleWords } from '../../elements/words.js'
import { DayField } from '../../forms/day-field.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import { type Fault, fieldId } from '../../forms/faults.js'
import { useOrganisations } from '../../session/organisations.js'
import type { Organisation } from '../../session/session.js'
import { type Filters, noFilters, readFilters } from './filters.js'
import { text } from './text.js'

/** Organisations without a name here are offered once an entry shows them. */
export function FilterForm({ seen, onFilter }: { seen: readonly string[]; onFilter: (filters: Filters) => void }) {
  const { all, inFull } = useOrganisations()
  const [typed, setTyped] = useState(noFilters)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const change = (part: Partial<typeof typed>) => setTyped((old) => ({ ...old, ...part }))
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readFilters(typed)
    setFaults('faults' in read ? read.faults : [])
    if ('filters' in read) onFilter(read.filters)
  }
  const reset = () => {
    setTyped(noFilters)
    setFaults([])
    onFilter({})
  }
  return (
    <form className="cr-filters" noValidate autoComplete="off" onSubmit={submit} aria-label={text.filters}>
      <FaultSummary faults={faults} fields={['from', 'to']} />
      <div className="cr-filters__fields">
        <DayField field="from" legend={text.from} value={typed.from} faults={faults} onChange={(from) => change({ from })} />
        <DayField field="to" legend={text.to} value={typed.to} faults={faults} onChange={(to) => change({ to })} />
        <Select
          id={fieldId('role')}
          name="role"
          label={text.role}
          labelProps={{ size: 's' }}
          value={typed.role}
          onChange={(event) => change({ role: event.currentTarget.value })}
        >
          <Select.Option value="">{text.anyRole}</Select.Option>
          {roles.map((role) => (
            <Select.Option key={role} value={role}>
              {roleWords[role]}
            </Select.Option>
          ))}
        </Select>
        <Select
          id={fieldId('organisation')}
          name="organisation"
          label={text.organisation}
          labelProps={{ size: 's' }}
          value={typed.organisation}
          onChange={(event) => change({ organisation: event.currentTarget.value })}
        >
          <Select.Option value="">{text.anyOrganisation}</Select.Option>
          {offered(all, [...seen, typed.organisation]).map((odsCode) => (
            <Select.Option key={odsCode} value={odsCode}>
              {inFull(odsCode)}
            </Select.Option>
          ))}
        </Select>
      </div>
      <div className="cr-buttons">
        <button type="submit" className="nhsuk-button nhsuk-u-margin-bottom-0">
          {text.show}
        </button>
        <button type="button" className="cr-button" onClick={reset}>
          {text.reset}
        </button>
      </div>
    </form>
  )
}

function offered(named: readonly Organisation[], seen: readonly string[]): readonly string[] {
  return [...new Set([...named.map(({ odsCode }) => odsCode), ...seen])].filter((odsCode) => odsCode !== '')
}
