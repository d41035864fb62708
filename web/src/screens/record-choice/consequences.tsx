import { Checkboxes, WarningCallout } from 'nhsuk-react-components'
import { errorAt, type Fault, fieldId } from '../../forms/faults.js'
import { text } from './text.js'

const say = text.check

interface Properties {
  readonly consequences: readonly string[]
  readonly explained: boolean
  readonly faults: readonly Fault[]
  readonly onChange: (explained: boolean) => void
}

/** The second confirmation: what staff in an emergency would not see, and that this was explained. */
export function Consequences({ consequences, explained, faults, onChange }: Properties) {
  return (
    <WarningCallout className="cr-warning">
      <WarningCallout.Heading headingLevel="h2">{say.consequencesHeading}</WarningCallout.Heading>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {consequences.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Checkboxes name="explained" id="explained-group" {...errorAt(faults, 'explained')}>
        <Checkboxes.Item
          id={fieldId('explained')}
          value="yes"
          checked={explained}
          onChange={(event) => onChange(event.currentTarget.checked)}
        >
          {say.explained}
        </Checkboxes.Item>
      </Checkboxes>
    </WarningCallout>
  )
}
