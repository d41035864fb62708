import { parseOdsCode } from '@crisis-record/contract'
import { TextInput } from 'nhsuk-react-components'
import { useState } from 'react'
import type { AgencyProperties, StepProperties } from './step-properties.js'
import { text } from './text.js'

const say = text.whom

/** Organisations that receive and hold nothing here, by their code: an ambulance trust, a police force. */
export function OtherOrganisations({ draft, onChange, agencies }: Omit<StepProperties, 'faults'> & AgencyProperties) {
  const listed = new Set(agencies.map(({ odsCode }) => odsCode))
  const [typed, setTyped] = useState(() => [...draft.organisations].filter((code) => !listed.has(code)).join(' '))
  const wrong = codesIn(typed).find((code) => parseOdsCode(code) === undefined)
  const type = (words: string) => {
    setTyped(words)
    const others = codesIn(words).filter((code) => parseOdsCode(code) !== undefined)
    onChange({ organisations: new Set([...[...draft.organisations].filter((code) => listed.has(code)), ...others]) })
  }
  return (
    <TextInput
      id="field-other-organisations"
      name="other-organisations"
      label={say.other}
      labelProps={{ size: 's' }}
      hint={say.otherHint}
      {...(wrong === undefined ? {} : { error: say.odsWrong(wrong) })}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      autoComplete="off"
      spellCheck={false}
      width={20}
    />
  )
}

function codesIn(words: string): readonly string[] {
  return words
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '')
}
