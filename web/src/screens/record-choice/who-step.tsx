import { TextInput } from 'nhsuk-react-components'
import { type Authority, authoritiesAt } from '../../choices/authorities.js'
import type { Draft } from '../../choices/draft.js'
import { ChooseOne } from '../../forms/choose-one.js'
import { DayField } from '../../forms/day-field.js'
import { errorAt, fieldId } from '../../forms/faults.js'
import type { StepProperties } from './step-properties.js'
import { text } from './text.js'

/** Who decides, and what the law wants named of each. Only those who can decide at this age are offered. */
export function WhoStep({ draft, faults, onChange, age }: StepProperties & { age: number | undefined }) {
  return (
    <ChooseOne
      field="authority"
      legend={text.who.legend}
      hint={text.who.hint}
      value={draft.authority}
      faults={faults}
      onChange={(authority) => onChange({ authority })}
      options={authoritiesAt(age).map((authority) => ({
        value: authority.code,
        words: authority.words,
        hint: authority.hint,
        ...(authority.names.length === 0 ? {} : { more: <Named names={authority.names} {...{ draft, faults, onChange }} /> }),
      }))}
    />
  )
}

function Named({ names, draft, faults, onChange }: StepProperties & { names: Authority['names'] }) {
  return names.map((field) =>
    field === 'capacityAssessedOn' || field === 'reviewDate' ? (
      <DayField
        key={field}
        field={field}
        legend={text.who[field]}
        {...(field === 'reviewDate' ? { hint: text.who.reviewDateHint } : {})}
        value={draft[field]}
        faults={faults}
        onChange={(value) => onChange({ [field]: value })}
      />
    ) : (
      <WordsField key={field} field={field} {...{ draft, faults, onChange }} />
    ),
  )
}

function WordsField({
  field,
  draft,
  faults,
  onChange,
}: StepProperties & { field: keyof Draft & ('givenBy' | 'relationship' | 'assessor') }) {
  const hints = { givenBy: undefined, relationship: text.who.relationshipHint, assessor: text.who.assessorHint }
  const hint = hints[field]
  return (
    <TextInput
      id={fieldId(field)}
      name={field}
      label={text.who[field]}
      labelProps={{ size: 's' }}
      {...(hint === undefined ? {} : { hint })}
      {...errorAt(faults, field)}
      value={draft[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
      autoComplete="off"
      maxLength={200}
    />
  )
}
