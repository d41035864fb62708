import { Radios } from 'nhsuk-react-components'
import { Fragment, type ReactNode } from 'react'
import { errorAt, type Fault, fieldId } from './faults.js'

export interface Option {
  readonly value: string
  readonly words: string
  readonly hint?: string
  /** Asked for where this one is chosen. */
  readonly more?: ReactNode
}

interface OneProperties {
  readonly field: string
  readonly legend: string
  readonly hint?: string
  readonly options: readonly Option[]
  readonly value: string | undefined
  readonly faults: readonly Fault[]
  readonly onChange: (value: string) => void
  /** For a page with other things on it. */
  readonly small?: boolean
}

/** One of several, each in words. What a choice asks for besides stands right under it. */
export function ChooseOne({ field, legend, hint, options, value, faults, onChange, small = false }: OneProperties) {
  return (
    <Radios
      name={field}
      id={`${fieldId(field)}-group`}
      legend={legend}
      legendProps={{ size: 's' }}
      small={small}
      {...(hint === undefined ? {} : { hint })}
      {...errorAt(faults, field)}
    >
      {options.map((option, index) => (
        <Fragment key={option.value}>
          <Radios.Item
            id={index === 0 ? fieldId(field) : `${fieldId(field)}-${option.value}`}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            {...(option.hint === undefined ? {} : { hint: option.hint })}
          >
            {option.words}
          </Radios.Item>
          {/* Not the library's own: it puts `aria-expanded` on a radio button, which may not have it. */}
          {option.value === value && option.more !== undefined && <div className="nhsuk-radios__conditional">{option.more}</div>}
        </Fragment>
      ))}
    </Radios>
  )
}
