import type { Effect, Instant } from '@crisis-record/policy'
import type { Faults } from '../element-fault.js'
import type { ConsentResource } from './consent-schema.js'
import { readSpan } from './read-instants.js'

/**
 * When the decision was given. A day alone is read against its effect: a permit as given when the day began, a refusal as it ended,
 * since the later of two displaces the earlier. Where a resource both permits and refuses, a day is not enough.
 */
export function readGivenAt(
  { dateTime }: ConsentResource,
  { effects, now }: { readonly effects: ReadonlySet<Effect>; readonly now: Instant },
  faults: Faults,
): Instant | null {
  if (dateTime === undefined) return faults.add('Consent.dateTime', 'is missing: say when the decision was given')
  const span = readSpan(dateTime)
  if (span === undefined) return faults.add('Consent.dateTime', 'must be a day, or a time with seconds and zone')
  if (span.from > now) return faults.add('Consent.dateTime', 'lies in the future')
  if (span.precision === 'INSTANT' || !effects.has('REFUSE')) return span.from
  if (effects.has('PERMIT')) return faults.add('Consent.dateTime', 'must say the time, since the resource both permits and refuses')
  return Math.min(span.until - 1, now)
}
