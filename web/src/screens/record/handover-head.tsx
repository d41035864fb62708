import type { Purpose } from '@crisis-record/contract'
import { purposeWords } from '../../elements/words.js'
import { isOnHandover } from '../../records/handover.js'
import type { Panel } from '../../records/panel.js'
import { panelState } from '../../records/panel-state.js'
import type { RecordOnPage } from '../../records/record-answer.js'
import { text } from './text.js'

interface Properties {
  readonly purpose: Purpose
  readonly panels: readonly Panel[]
  readonly record: RecordOnPage
}

/** On paper alone: what the sheet is, for which reason, under which overrides, and what is not on it. */
export function HandoverHead({ purpose, panels, record }: Properties) {
  const say = text.handover
  const states = panels.map((panel) => [panel, panelState(panel, record)] as const)
  const silent = states.filter(([, { missing }]) => missing.length > 0).map(([{ title }]) => title)
  const left = states.filter(([panel, { state }]) => state === 'shown' && !isOnHandover(panel)).map(([{ title }]) => title)
  const overridden = (record.answer?.patient.overrides ?? []).length > 0
  return (
    <section className="cr-print-only cr-handover" aria-label={say.heading}>
      <p className="cr-handover__heading">{say.heading}</p>
      <p>{say.purpose(purposeWords[purpose].name)}</p>
      {overridden && <p>{say.override}</p>}
      {silent.length > 0 && <p>{say.silent(silent.join(', '))}</p>}
      {left.length > 0 && <p>{say.left(left.join(', '))}</p>}
      <p>{say.care}</p>
    </section>
  )
}
