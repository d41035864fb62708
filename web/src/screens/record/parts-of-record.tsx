import { StateMark } from '../../elements/state-mark.js'
import type { Panel } from '../../records/panel.js'
import { stateOf } from '../../records/panel-card.js'
import type { RecordAnswer } from '../../records/record-answer.js'
import type { PanelField } from '../../records/record-patient.js'
import { text } from './text.js'

interface Properties {
  readonly panels: readonly Panel[]
  readonly answer: RecordAnswer | undefined
  readonly retrying: ReadonlySet<PanelField>
}

/** Every part with its state on one line, to see at a glance what there is and to go to it. */
export function PartsOfRecord({ panels, answer, retrying }: Properties) {
  if (panels.length < 2) return null
  return (
    <nav className="cr-parts" aria-label={text.parts}>
      <ul className="cr-parts__list">
        {panels.map((panel) => {
          const { state } = stateOf(panel, answer, retrying.has(panel.field))
          return (
            <li key={panel.id}>
              <a className="cr-parts__link" href={`#${panel.id}`}>
                {panel.title} <StateMark state={state} terse={state === 'shown' || state === 'loading'} />
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
