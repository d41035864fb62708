import { voiceOf } from './authority.js'
import type { PreparedStatement } from './prepare.js'
import { isStrictlyWithin, isWithin, mayLieWithin } from './scope.js'
import { timeOf } from './statement.js'

/**
 * Whether statement *t* displaces statement *s*, both taken for the same request:
 * (a) in the same voice, t covers no more than s, is not earlier, and is strictly later or names strictly less; or
 * (b) t is the person's own, s is another's, and s is parental or t is later.
 *
 * "Covers" is compared on what the scopes cover and "strictly less" on what they name: a refusal of TREAT covers ETREAT as well,
 * and must not for that lose to a permit of TREAT given at the same time. Both comparisons are transitive, hence so is displacement;
 * and it has no circles, since a step in (a) moves strictly and no step leads back to the person's own voice from another.
 * A malformed statement neither displaces nor is displaced.
 */
export function displaces(t: PreparedStatement, s: PreparedStatement): boolean {
  if (t.readable === undefined || s.readable === undefined) return false
  const [voiceOfT, voiceOfS] = [voiceOf(t.readable.authority), voiceOf(s.readable.authority)]
  const [timeOfT, timeOfS] = [timeOf(t.readable), timeOf(s.readable)]
  if (voiceOfT !== voiceOfS) return voiceOfT === 'OWN' && (voiceOfS === 'PARENTAL' || timeOfT > timeOfS)
  if (timeOfT < timeOfS || !mayLieWithin(t.coveredDigest, s.coveredDigest)) return false
  return isWithin(t.covered, s.covered) && (timeOfT > timeOfS || isStrictlyWithin(t.named, s.named))
}

/**
 * The statements that no other displaces. Displacement is transitive, so whatever is displaced is displaced by one that is not: each is compared
 * with those found so far alone, in an order in which none is displaced by one behind it. Of hundreds of statements there are few of these.
 */
export function undisplaced(taken: readonly PreparedStatement[]): readonly PreparedStatement[] {
  const left: PreparedStatement[] = []
  for (const s of [...taken].sort(beforeWhatItDisplaces)) {
    if (!left.some((t) => displaces(t, s))) left.push(s)
  }
  return left
}

/**
 * The person's own first; then the later; then, of the same time, what names less: what names strictly less names all in fewer parts, or in as
 * many and fewer words in the others.
 */
export function beforeWhatItDisplaces({ order: a }: PreparedStatement, { order: b }: PreparedStatement): number {
  return a.voice - b.voice || b.time - a.time || a.alls - b.alls || a.words - b.words
}
