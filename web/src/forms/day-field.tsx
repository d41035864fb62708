import { DateInput } from 'nhsuk-react-components'
import type { DayParts } from './day-parts.js'
import { type Fault, errorAt, fieldId } from './faults.js'

interface Properties {
  readonly field: string
  readonly legend: string
  readonly hint?: string
  readonly value: DayParts
  readonly faults: readonly Fault[]
  readonly onChange: (value: DayParts) => void
}

export function DayField({ field, legend, hint, value, faults, onChange }: Properties) {
  return (
    <DateInput
      // The label of the group, its three boxes being `-day`, `-month` and `-year`.
      id={`${fieldId(field)}-group`}
      name={field}
      legend={legend}
      legendProps={{ size: 's' }}
      {...(hint === undefined ? {} : { hint })}
      {...errorAt(faults, field)}
      value={value}
      onChange={(event) => onChange({ ...value, ...event.currentTarget.value })}
    >
      <DateInput.Day id={fieldId(field)} />
      <DateInput.Month />
      <DateInput.Year />
    </DateInput>
  )
}
