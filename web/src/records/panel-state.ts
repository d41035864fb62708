import type { Failure } from '../api/failures.js'
import type { Panel } from './panel.js'
import { failuresAt, type RecordOnPage } from './record-answer.js'
import type { PanelField } from './record-patient.js'

/** What became of one field. */
type FieldState = 'loading' | 'shown' | 'none-recorded' | 'not-shared' | 'not-answering'

/** A panel is in exactly one of five states. One that is shown, or has nothing, may yet lack a share, and says whose. */
export interface PanelState {
  readonly state: FieldState
  /** What did not answer. */
  readonly missing: readonly Failure[]
  /** Fields that are not shared while others are. */
  readonly withheld: readonly PanelField[]
  /** Fields still waited for while others are there. */
  readonly awaited: readonly PanelField[]
}

interface Facts {
  readonly waiting: boolean
  readonly value: unknown
  readonly isEmpty: boolean
  /** Failures at the field. */
  readonly failures: readonly Failure[]
}

/**
 * Reads an answer the way the gateway means it: an error at the field's path is "not answering"; `null` without one is withheld;
 * an empty list is "none recorded". An empty list from some agencies while others did not answer is not "none recorded".
 */
export function fieldState({ waiting, value, isEmpty, failures }: Facts): FieldState {
  if (waiting) return 'loading'
  const withheld = value === null || value === undefined
  if (failures.length > 0 && (withheld || isEmpty)) return 'not-answering'
  if (withheld) return 'not-shared'
  return isEmpty ? 'none-recorded' : 'shown'
}

/** Of several, what is there is shown at once; that there is nothing is said only when all have answered. */
export function joinStates(states: readonly FieldState[]): FieldState {
  for (const state of ['shown', 'loading', 'not-answering', 'none-recorded'] as const) if (states.includes(state)) return state
  return 'not-shared'
}

export function panelState({ fields, isEmpty }: Pick<Panel, 'fields' | 'isEmpty'>, { answer, awaited }: RecordOnPage): PanelState {
  if (answer === undefined) return { state: 'loading', missing: [], withheld: [], awaited: [] }
  const states = new Map(
    fields.map((field) => {
      const failures = failuresAt(answer, field)
      const facts = { waiting: awaited.has(field), value: answer.patient[field], isEmpty: isEmpty(answer.patient, field), failures }
      return [field, fieldState(facts)]
    }),
  )
  const state = joinStates([...states.values()])
  const fieldsThatAre = (wanted: FieldState) => (state === wanted ? [] : fields.filter((field) => states.get(field) === wanted))
  return {
    state,
    missing: fields.filter((field) => !awaited.has(field)).flatMap((field) => failuresAt(answer, field)),
    withheld: fieldsThatAre('not-shared'),
    awaited: fieldsThatAre('loading'),
  }
}
