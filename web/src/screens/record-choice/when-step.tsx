import { TextInput } from 'nhsuk-react-components'
import { waysGiven } from '../../choices/how-given.js'
import { ChooseOne } from '../../forms/choose-one.js'
import { DayField } from '../../forms/day-field.js'
import type { StepProperties } from './step-properties.js'
import { text } from './text.js'

const say = text.when

/** When it was decided, how it reached us, and how long it holds. */
export function WhenStep({ draft, faults, onChange }: StepProperties) {
  return (
    <>
      <ChooseOne
        field="given"
        legend={say.given}
        value={draft.given}
        faults={faults}
        onChange={(value) => onChange({ given: value === 'EARLIER' ? 'EARLIER' : 'NOW' })}
        options={[
          { value: 'NOW', words: say.now },
          { value: 'EARLIER', words: say.earlier, more: <Earlier {...{ draft, faults, onChange }} /> },
        ]}
      />
      <ChooseOne
        field="how"
        legend={say.how}
        value={draft.how}
        faults={faults}
        onChange={(how) => onChange({ how })}
        options={waysGiven.map((words) => ({ value: words, words }))}
      />
      <ChooseOne
        field="lasts"
        legend={say.lasts}
        value={draft.lasts}
        faults={faults}
        onChange={(value) => onChange({ lasts: value === 'PERIOD' ? 'PERIOD' : 'OPEN' })}
        options={[
          { value: 'OPEN', words: say.open },
          { value: 'PERIOD', words: say.period, more: <Period {...{ draft, faults, onChange }} /> },
        ]}
      />
    </>
  )
}

function Earlier({ draft, faults, onChange }: StepProperties) {
  return (
    <>
      <DayField field="givenAt" legend={say.givenOn} value={draft.givenOn} faults={faults} onChange={(givenOn) => onChange({ givenOn })} />
      <TextInput
        id="field-given-time"
        name="given-time"
        label={say.givenTime}
        labelProps={{ size: 's' }}
        hint={say.givenTimeHint}
        value={draft.givenTime}
        onChange={(event) => onChange({ givenTime: event.currentTarget.value })}
        autoComplete="off"
        width={5}
      />
    </>
  )
}

function Period({ draft, faults, onChange }: StepProperties) {
  return (
    <>
      <DayField
        field="periodStart"
        legend={say.from}
        hint={say.fromHint}
        value={draft.from}
        faults={faults}
        onChange={(from) => onChange({ from })}
      />
      <DayField field="periodEnd" legend={say.until} value={draft.until} faults={faults} onChange={(until) => onChange({ until })} />
    </>
  )
}
