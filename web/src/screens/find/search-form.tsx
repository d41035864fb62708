import { DateInput, ErrorSummary, TextInput } from 'nhsuk-react-components'
import { type SyntheticEvent, useState } from 'react'
import { NumberHint } from './number-hint.js'
import { checkNumber, type DateParts, type SearchFault, type Typed } from './search-input.js'
import { text } from './text.js'

interface Properties {
  readonly byName: boolean
  readonly faults: readonly SearchFault[]
  readonly onSubmit: (typed: Typed) => void
}

export function SearchForm({ byName, faults, onSubmit }: Properties) {
  const [words, setWords] = useState('')
  const [dateOfBirth, setDateOfBirth] = useState<DateParts>({ day: '', month: '', year: '' })
  const check = checkNumber(words)
  const fault = (field: SearchFault['field']) => faults.find((one) => one.field === field)?.message
  const wordsFault = fault('words')
  const dateFault = fault('dateOfBirth')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    onSubmit({ words, dateOfBirth })
  }
  return (
    <form className="cr-search" noValidate autoComplete="off" onSubmit={submit}>
      {faults.length > 0 && (
        <ErrorSummary>
          <ErrorSummary.Title>{text.errors.heading}</ErrorSummary.Title>
          <ErrorSummary.List>
            {faults.map(({ field, message }) => (
              <ErrorSummary.ListItem key={field} href={field === 'words' ? '#words' : '#date-of-birth-day'}>
                {message}
              </ErrorSummary.ListItem>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
      <TextInput
        id="words"
        name="words"
        label={byName ? text.box : text.boxNumberOnly}
        labelProps={{ size: 's' }}
        hint={byName ? text.boxHint : text.boxNumberOnlyHint}
        {...(wordsFault === undefined ? {} : { error: wordsFault })}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        aria-describedby="number-hint"
        autoComplete="off"
        spellCheck={false}
        formGroupProps={{ className: 'cr-search__words' }}
      />
      <NumberHint check={wordsFault !== undefined && check.state !== 'valid' ? { state: 'none' } : check} />
      {byName && check.state === 'none' && (
        <DateInput
          id="date-of-birth"
          name="date-of-birth"
          legend={text.dateOfBirth}
          legendProps={{ size: 's' }}
          hint={text.dateOfBirthHint}
          {...(dateFault === undefined ? {} : { error: dateFault })}
          value={dateOfBirth}
          onChange={(event) => setDateOfBirth({ day: '', month: '', year: '', ...event.currentTarget.value })}
        />
      )}
      <button type="submit" className="nhsuk-button">
        {text.find}
      </button>
    </form>
  )
}
