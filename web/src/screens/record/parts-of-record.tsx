import { StateMark } from '../../elements/state-mark.js'
import type { Panel } from '../../records/panel.js'
import { panelState } from '../../records/panel-state.js'
import type { RecordOnPage } from '../../records/record-answer.js'
import { text } from './text.js'
import { useRoom } from './use-room.js'

interface Properties {
  readonly panels: readonly Panel[]
  readonly record: RecordOnPage
}

/** Every part with its state, to see at a glance what there is and to go to it. Where there is little room it is folded: the first part comes first. */
export function PartsOfRecord(properties: Properties) {
  const room = useRoom()
  if (properties.panels.length < 2) return null
  return (
    <nav className="cr-parts" aria-label={text.parts}>
      {room ? (
        <Parts {...properties} />
      ) : (
        <details>
          <summary className="cr-parts__summary">{text.partsCount(properties.panels.length)}</summary>
          <Parts {...properties} />
        </details>
      )}
    </nav>
  )
}

function Parts({ panels, record }: Properties) {
  return (
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
  )
}
