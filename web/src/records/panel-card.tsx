import type { Category } from '@crisis-record/contract'
import { Tag } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { Failure } from '../api/failures.js'
import { OrBroken } from '../elements/or-broken.js'
import { StateMark } from '../elements/state-mark.js'
import { categoryName } from './category-words.js'
import { isOnHandover } from './handover.js'
import { atTheStart, keepers } from './keepers.js'
import { isOpenedByOverride, notShared } from './not-shared.js'
import type { Panel } from './panel.js'
import { panelState, type PanelState } from './panel-state.js'
import { withheldAgencies } from './partly-withheld.js'
import type { RecordOnPage } from './record-answer.js'
import { isQuiet, recordFields } from './record-fields.js'
import type { PanelField, Sharing } from './record-patient.js'
import { text } from './text.js'

interface Properties {
  readonly panel: Panel
  readonly record: RecordOnPage
  readonly onRetry: (panel: Panel) => void
  /** Where to go from what is not shared: what this role may do about it. */
  readonly waysFrom: (withheld: Withheld) => ReactNode
}

export interface Withheld {
  /** The panel, or the kind of information within it. */
  readonly title: string
  readonly category: Category
  readonly overridable: boolean
}

/** One panel of the record, in exactly one state, said in words and shape. */
export function PanelCard({ panel, record, onRetry, waysFrom }: Properties) {
  const state = panelState(panel, record)
  const sharing = record.answer?.patient.sharing ?? []
  const deceased = Boolean(record.answer?.patient.demographics?.deceasedOn)
  const heading = `${panel.id}-heading`
  const classes = ['cr-panel', `cr-panel--${state.state}`, ...(isOnHandover(panel) ? ['cr-panel--handover'] : [])]
  const byOverride = panel.fields.some((field) => isOpenedByOverride(recordFields[field].category, sharing))
  return (
    <section className={classes.join(' ')} id={panel.id} aria-labelledby={heading} aria-busy={state.state === 'loading'}>
      <div className="cr-panel__head">
        <h2 className="cr-panel__title" id={heading} tabIndex={-1}>
          {panel.title}
        </h2>
        {state.state === 'shown' && byOverride && (
          <Tag modifier="orange" className="cr-tag">
            {text.openedByOverride}
          </Tag>
        )}
        <span aria-live="polite">{state.state !== 'shown' && <StateMark state={state.state} />}</span>
      </div>
      {state.state !== 'loading' && (
        <div className="cr-panel__body">
          <OrBroken instead={<StateMark state="not-answering" words={text.notAnswering.refused} />}>
            <Body panel={panel} state={state} record={record} sharing={sharing} deceased={deceased} onRetry={onRetry} waysFrom={waysFrom} />
          </OrBroken>
        </div>
      )}
    </section>
  )
}

interface BodyProperties extends Properties {
  readonly state: PanelState
  readonly sharing: Sharing
  readonly deceased: boolean
}

function Body(properties: BodyProperties) {
  const { panel, state, record, onRetry } = properties
  switch (state.state) {
    case 'loading':
      return null
    case 'not-shared':
      return <NotShared {...properties} fields={panel.fields} title={panel.title} />
    case 'not-answering':
      return (
        <>
          <p>{silence(panel, state.missing)}</p>
          <RetryButton panel={panel} onRetry={onRetry} />
          <WithheldShares {...properties} />
        </>
      )
    case 'none-recorded':
      return (
        <>
          <p>{panel.none}</p>
          <WithheldShares {...properties} />
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
          {state.awaited.length > 0 && (
            <p className="cr-partly cr-partly--awaited" role="status">
              <StateMark state="loading" words={text.stillAsking(namesOf(state.awaited))} />
            </p>
          )}
          {record.answer && panel.render(record.answer.patient)}
          <WithheldShares {...properties} />
        </>
      )
  }
}

/** What is not shared of a panel that shows the rest: whole kinds of agency, and single agencies of a kind. */
function WithheldShares({ panel, state, sharing, deceased, waysFrom }: BodyProperties) {
  const names = withheldAgencies(
    panel.fields.filter((field) => !state.withheld.includes(field)),
    sharing,
  )
  const categories = [...new Set(state.withheld.map((field) => recordFields[field].category))]
  return (
    <>
      {state.withheld.length > 0 && (
        <div className="cr-partly">
          <StateMark state="not-shared" words={text.notShared.shares(namesOf(state.withheld))} />
          {categories.map((category) => {
            const quiet = state.withheld.some((field) => recordFields[field].category === category && isQuiet(field))
            const { overridable } = notShared({ category, quiet }, { sharing, deceased })
            return <div key={category}>{waysFrom({ title: categoryName(category), category, overridable })}</div>
          })}
        </div>
      )}
      {names.map((name) => (
        <p key={name} className="cr-partly">
          <StateMark state="not-shared" words={text.notShared.part(name)} />
        </p>
      ))}
    </>
  )
}

function NotShared({ fields, title, sharing, deceased, waysFrom }: BodyProperties & { fields: readonly PanelField[]; title: string }) {
  const [field] = fields
  if (field === undefined) return null
  const { category } = recordFields[field]
  const { why, whatCanBeDone, overridable } = notShared({ category, quiet: isQuiet(field) }, { sharing, deceased })
  return (
    <>
      <p>{why}</p>
      <p className="cr-quietly">
        <strong>{text.notShared.whatCanBeDone}:</strong> {whatCanBeDone.join(' ')}
      </p>
      {waysFrom({ title, category, overridable })}
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
  if (names.length > 0) return [names.join(' and '), names.length > 1]
  const silent = panel.fields.filter((field) => missing.some((failure) => failure.field === field))
  return [atTheStart(namesOf(silent)), new Set(silent.map((field) => recordFields[field].kind)).size > 1]
}

function namesOf(fields: readonly PanelField[]): string {
  return [...new Set(fields.map((field) => keepers[recordFields[field].kind]))].join(', ')
}
