import { classOf } from '@crisis-record/subgraph-kit/importing'
import type { Encounter } from './encounter.js'

/** The part of an Encounter that was in an emergency department. */
export interface EmergencyStage {
  /** Of the element that says from when to when. */
  readonly element: string
  readonly start: string | undefined
  readonly end: string | undefined
  /** Whether it went on as an admission. */
  readonly admitted: boolean
}

/**
 * R4 lets an attendance become an admission without another Encounter: its class is IMP from then on, and its class history says when it was EMER. Undefined:
 * it never was in an emergency department.
 */
export function emergencyStage({ class: current, classHistory, period }: Encounter): EmergencyStage | undefined {
  if (classOf(current) === 'EMER') return { element: 'Encounter.period', start: period?.start, end: period?.end, admitted: false }
  const at = (classHistory ?? []).findIndex(({ class: earlier }) => classOf(earlier) === 'EMER')
  const stage = classHistory?.[at]
  if (stage === undefined) return undefined
  return { element: `Encounter.classHistory[${at}].period`, start: stage.period.start, end: stage.period.end, admitted: true }
}
