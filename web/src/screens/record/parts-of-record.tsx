import { StateMark } from '../../elements/state-mark.js'
import type { Panel } from '../../records/panel.js'
import { panelState } from '../../records/panel-state.js'
import type { RecordOnPage } from '../../records/record-answer.js'
import { text } from './text.js'

/** Every part with its state on one line, to see at a glance what there is and to go to it. */
export function PartsOfRecord({ panels, record }: { panels: readonly Panel[]; record: RecordOnPage }) {
  if (panels.length < 2) return null
  return (
    <nav className="cr-parts" aria-label={text.parts}>
      <ul className="cr-parts__list">
        {panels.map((panel) => {
          const { state } = panelState(panel, record)
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
