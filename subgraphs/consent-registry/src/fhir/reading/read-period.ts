import type { Instant } from '@crisis-record/policy'
import type { Faults } from '../element-fault.js'
import type { Provision } from './consent-schema.js'
import { readSpan } from './read-instants.js'

/** `[start, end)`; undefined ends are open. */
export interface Period {
  readonly start: Instant | undefined
  readonly end: Instant | undefined
}

export const always: Period = { start: undefined, end: undefined }

/** A FHIR period includes its last moment, to the precision written; ours ends just before. An exception holds within the period of its rule. */
export function readPeriod({ period }: Provision, at: { readonly path: string; readonly within: Period }, faults: Faults): Period | null {
  const read = (key: 'start' | 'end'): Instant | undefined | null => {
    const raw = period?.[key]
    if (raw === undefined) return undefined
    const span = readSpan(raw)
    if (span === undefined) return faults.add(`${at.path}.period.${key}`, 'must be a day, or a time with seconds and zone')
    return key === 'start' ? span.from : span.until
  }
  const [from, until] = [read('start'), read('end')]
  if (from === null || until === null) return null
  const start = latest(from, at.within.start)
  const end = earliest(until, at.within.end)
  if (start !== undefined && end !== undefined && start >= end)
    return faults.add(`${at.path}.period`, 'ends before it begins, or outside its rule')
  return { start, end }
}

const latest = (a: Instant | undefined, b: Instant | undefined) => (a === undefined || b === undefined ? (a ?? b) : Math.max(a, b))
const earliest = (a: Instant | undefined, b: Instant | undefined) => (a === undefined || b === undefined ? (a ?? b) : Math.min(a, b))
