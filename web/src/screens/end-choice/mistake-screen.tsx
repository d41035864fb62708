import { Textarea } from 'nhsuk-react-components'
import { useState } from 'react'
import type { Statement } from '../../choices/statements.js'
import { errorAt, fieldId } from '../../forms/faults.js'
import { useChange } from '../../forms/use-change.js'
import { graphql } from '../../generated/index.js'
import { useUnsaved } from '../../session/unsaved-work.js'
import { useChoices } from '../choices/choices-context.js'
import { EndingForm } from './ending-form.js'
import { text } from './text.js'
import { useEnding } from './use-ending.js'

const markEnteredInError = graphql(`
  mutation MarkEnteredInError($input: MarkEnteredInErrorInput!) {
    markEnteredInError(input: $input) {
      outcome
      faults {
        field
        code
        message
      }
    }
  }
`)

const say = text.mistake

/** For what nobody decided. Never a way to change one's mind: the words on the page say so. */
export function MistakeScreen({ statement }: { statement: Statement }) {
  const { nhsNumber, version } = useChoices()
  const { send, busy, failure } = useChange(markEnteredInError, 'PATRQT')
  const ending = useEnding(say.saved)
  const [why, setWhy] = useState('')
  useUnsaved(why === '' ? undefined : text.unsaved)
  const mark = async () => {
    const missing = why.trim() === ''
    ending.setFaults(missing ? [{ field: 'why', message: text.faults.why }] : [])
    if (missing) return
    const input = { nhsNumber, expectedVersion: version, statementId: statement.id, why: why.trim() }
    await ending.settle((await send({ input }))?.markEnteredInError)
  }
  return (
    <EndingForm {...{ statement, ending, busy, failure }} words={say} fields={['why']} onSubmit={mark}>
      <Textarea
        id={fieldId('why')}
        name="why"
        label={say.why}
        labelProps={{ size: 's' }}
        hint={say.whyHint}
        {...errorAt(ending.faults, 'why')}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        rows={3}
        maxLength={500}
      />
    </EndingForm>
  )
}
