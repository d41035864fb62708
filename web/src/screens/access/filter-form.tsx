import { roles } from '@crisis-record/contract'
import { Select, TextInput } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import { roleWords } from '../../elements/words.js'
import { DayField } from '../../forms/day-field.js'
import { FaultSummary } from '../../forms/fault-summary.js'
import { errorAt, type Fault, fieldId } from '../../forms/faults.js'
import { type Filters, noFilters, readFilters } from './filters.js'
import { text } from './text.js'

export function FilterForm({ onFilter }: { onFilter: (filters: Filters) => void }) {
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
      <FaultSummary faults={faults} fields={['from', 'to', 'organisation']} />
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
        <TextInput
          id={fieldId('organisation')}
          name="organisation"
          label={text.organisation}
          labelProps={{ size: 's' }}
          {...errorAt(faults, 'organisation')}
          value={typed.organisation}
          onChange={(event) => change({ organisation: event.currentTarget.value })}
          width={10}
          spellCheck={false}
        />
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
