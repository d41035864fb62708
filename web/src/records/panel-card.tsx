import type { Category } from '@crisis-record/contract'
import { Tag } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { Failure } from '../api/failures.js'
import { StateMark } from '../elements/state-mark.js'
import { isOpenedByOverride, notShared } from './not-shared.js'
import type { Panel } from './panel.js'
import { panelState, type PanelState } from './panel-state.js'
import { failuresAt, type RecordAnswer } from './record-answer.js'
import type { Sharing } from './record-patient.js'
import { text } from './text.js'

interface Properties {
  readonly panel: Panel
  /** Undefined while it is awaited. */
  readonly answer: RecordAnswer | undefined
  readonly retrying: boolean
  readonly onRetry: (panel: Panel) => void
  /** Where to go from a panel that is not shared: what this role may do about it. */
  readonly waysFrom: (panel: WithheldPanel) => ReactNode
}

export interface WithheldPanel {
  readonly title: string
  readonly category: Category
  readonly overridable: boolean
}

/** One panel of the record, in exactly one state, said in words and shape. */
export function PanelCard({ panel, answer, retrying, onRetry, waysFrom }: Properties) {
  const state = stateOf(panel, answer, retrying)
  const heading = `${panel.id}-heading`
  return (
    <section className={`cr-panel cr-panel--${state.state}`} id={panel.id} aria-labelledby={heading} aria-busy={state.state === 'loading'}>
      <div className="cr-panel__head">
        <h2 className="cr-panel__title" id={heading} tabIndex={-1}>
          {panel.title}
        </h2>
        {state.state === 'shown' && isOpenedByOverride(panel.category, answer?.patient.sharing ?? []) && (
          <Tag modifier="orange" className="cr-tag">
            {text.openedByOverride}
          </Tag>
        )}
        <span aria-live="polite">{state.state !== 'shown' && <StateMark state={state.state} />}</span>
      </div>
      {state.state !== 'loading' && (
        <div className="cr-panel__body">
          <Body panel={panel} state={state} answer={answer} onRetry={onRetry} waysFrom={waysFrom} />
        </div>
      )}
    </section>
  )
}

export function stateOf(panel: Panel, answer: RecordAnswer | undefined, retrying: boolean): PanelState {
  return panelState({
    waiting: retrying || answer === undefined,
    value: answer?.patient[panel.field],
    isEmpty: answer !== undefined && panel.isEmpty(answer.patient),
    failures: answer === undefined ? [] : failuresAt(answer, panel.field),
  })
}

interface BodyProperties extends Pick<Properties, 'panel' | 'answer' | 'onRetry' | 'waysFrom'> {
  readonly state: PanelState
}

function Body({ panel, state, answer, onRetry, waysFrom }: BodyProperties) {
  switch (state.state) {
    case 'loading':
      return null
    case 'none-recorded':
      return <p>{panel.none}</p>
    case 'not-shared':
      return <NotShared panel={panel} sharing={answer?.patient.sharing ?? []} waysFrom={waysFrom} />
    case 'not-answering':
      return (
        <>
          <p>{silence(panel, state.missing)}</p>
          <RetryButton panel={panel} onRetry={onRetry} />
        </>
      )
    case 'shown':
      return (
        <>
          {state.missing.length > 0 && (
            <div className="cr-partly">
              <StateMark state="not-answering" words={text.notAnswering.partly(...who(panel, state.missing))} />
              <RetryButton panel={panel} onRetry={onRetry} />
            </div>
          )}
          {answer && panel.render(answer.patient)}
          {partsNotShared(panel, answer?.patient.sharing ?? []).map((name) => (
            <p key={name} className="cr-partly">
              <StateMark state="not-shared" words={text.notShared.part(name)} />
            </p>
          ))}
        </>
      )
  }
}

function NotShared({ panel, sharing, waysFrom }: Pick<Properties, 'panel' | 'waysFrom'> & { sharing: Sharing }) {
  const { why, whatCanBeDone, overridable } = notShared(panel, sharing)
  return (
    <>
      <p>{why}</p>
      <p className="cr-quietly">
        <strong>{text.notShared.whatCanBeDone}:</strong> {whatCanBeDone.join(' ')}
      </p>
      {waysFrom({ title: panel.title, category: panel.category, overridable })}
    </>
  )
}

function RetryButton({ panel, onRetry }: Pick<Properties, 'panel' | 'onRetry'>) {
  const retry = () => {
    // The button goes while the agency is asked; the focus must not go with it.
    document.getElementById(`${panel.id}-heading`)?.focus()
    onRetry(panel)
  }
  return (
    <button type="button" className="cr-button" aria-label={text.notAnswering.retry(panel.title)} onClick={retry}>
      {text.notAnswering.tryAgain}
    </button>
  )
}

function silence(panel: Panel, missing: readonly Failure[]): string {
  const say = text.notAnswering
  if (missing.some((failure) => failure.code === 'UNREACHABLE')) return say.unreachable
  if (missing.every((failure) => failure.code === 'AGENCY_UNAVAILABLE')) return say.lead(...who(panel, missing))
  return missing.every((failure) => failure.code === 'AGENCY_INVALID') ? say.invalid(who(panel, missing)[0]) : say.refused
}

/** The agencies by name, and whether they are several. */
function who(panel: Panel, missing: readonly Failure[]): [string, boolean] {
  const names = [...new Set(missing.flatMap((failure) => failure.agency ?? []))]
  return [names.length > 0 ? names.join(' and ') : panel.keeper, names.length > 1]
}

/** Agencies of the panel's kind whose part is withheld while others' is shown. Never for a quiet panel. */
function partsNotShared(panel: Panel, sharing: Sharing): readonly string[] {
  if (panel.quiet) return []
  return sharing.flatMap(({ category, shared, source }) =>
    category === panel.category && !shared && source?.kind === panel.kind ? [source.name] : [],
  )
}
