import { TextInput } from 'nhsuk-react-components'
import { useState } from 'react'
import { authorityOf } from '../../choices/authorities.js'
import { waysGiven } from '../../choices/how-given.js'
import type { Statement } from '../../choices/statements.js'
import { ChooseOne } from '../../forms/choose-one.js'
import { errorAt, fieldId } from '../../forms/faults.js'
import { useChange } from '../../forms/use-change.js'
import { graphql } from '../../generated/index.js'
import { useUnsaved } from '../../session/unsaved-work.js'
import { useChoices } from '../choices/choices-context.js'
import { EndingForm } from './ending-form.js'
import { text } from './text.js'
import { useEnding } from './use-ending.js'

const withdrawStatement = graphql(`
  mutation WithdrawStatement($input: WithdrawStatementInput!) {
    withdrawStatement(input: $input) {
      outcome
      faults {
        field
        code
        message
      }
    }
  }
`)

const say = text.withdraw
const fields = ['authority', 'givenBy', 'relationship', 'how'] as const

/** Offers only those whose word is enough to withdraw it. */
export function WithdrawScreen({ statement }: { statement: Statement }) {
  const { nhsNumber, version } = useChoices()
  const { send, busy, failure } = useChange(withdrawStatement, 'PATRQT')
  const ending = useEnding(say.saved)
  const { faults } = ending
  const [typed, setTyped] = useState({ authority: '', givenBy: '', relationship: '', how: '' })
  const change = (part: Partial<typeof typed>) => setTyped((old) => ({ ...old, ...part }))
  useUnsaved(Object.values(typed).join('') === '' ? undefined : text.unsaved)
  const named = (authorityOf(typed.authority)?.names ?? []).filter((name) => name === 'givenBy' || name === 'relationship')

  const withdraw = async () => {
    const missing = (['authority', ...named, 'how'] as const).filter((field) => typed[field].trim() === '')
    ending.setFaults(missing.map((field) => ({ field, message: text.faults[field] })))
    if (missing.length > 0) return
    const by = Object.fromEntries(named.map((name) => [name, typed[name].trim()]))
    const input = { nhsNumber, expectedVersion: version, statementId: statement.id, authority: typed.authority, how: typed.how, ...by }
    await ending.settle((await send({ input }))?.withdrawStatement)
  }
  const more = named.map((name) => (
    <TextInput
      key={name}
      id={fieldId(name)}
      name={name}
      label={say[name]}
      labelProps={{ size: 's' }}
      {...errorAt(faults, name)}
      value={typed[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
      autoComplete="off"
      maxLength={200}
    />
  ))
  return (
    <EndingForm {...{ statement, ending, busy, failure, fields }} words={say} onSubmit={withdraw}>
      {statement.mayBeWithdrawnBy.length === 0 && <p>{text.nobody}</p>}
      <ChooseOne
        field="authority"
        legend={say.who}
        value={typed.authority}
        faults={faults}
        onChange={(authority) => change({ authority })}
        options={statement.mayBeWithdrawnBy.map((code) => ({
          value: code,
          words: authorityOf(code)?.words ?? code,
          ...(code === typed.authority && more.length > 0 ? { more } : {}),
        }))}
      />
      <ChooseOne
        field="how"
        legend={say.how}
        value={typed.how}
        faults={faults}
        onChange={(how) => change({ how })}
        options={waysGiven.map((words) => ({ value: words, words }))}
      />
    </EndingForm>
  )
}
