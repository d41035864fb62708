import { Checkboxes } from 'nhsuk-react-components'
import type { Option } from './choose-one.js'
import { errorAt, type Fault, fieldId } from './faults.js'

interface Properties {
  readonly field: string
  readonly legend: string
  readonly hint?: string
  readonly options: readonly Option[]
  readonly chosen: ReadonlySet<string>
  readonly faults: readonly Fault[]
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

/** Any of several, in the order they are offered. */
export function ChooseSeveral({ field, legend, hint, options, chosen, faults, onChange }: Properties) {
  return (
    <Checkboxes
      name={field}
      id={`${fieldId(field)}-group`}
      small
      legend={legend}
      legendProps={{ size: 's' }}
      {...(hint === undefined ? {} : { hint })}
      {...errorAt(faults, field)}
    >
      {options.map((option, index) => (
        <Checkboxes.Item
          key={option.value}
          id={index === 0 ? fieldId(field) : `${fieldId(field)}-${option.value}`}
          value={option.value}
          checked={chosen.has(option.value)}
          onChange={() => onChange(toggled(chosen, option.value))}
          {...(option.hint === undefined ? {} : { hint: option.hint })}
        >
          {option.words}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  )
}

export function toggled(chosen: ReadonlySet<string>, value: string): ReadonlySet<string> {
  return chosen.has(value) ? new Set([...chosen].filter((one) => one !== value)) : new Set([...chosen, value])
}
