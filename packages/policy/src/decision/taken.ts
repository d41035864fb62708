import { legalEntity } from '../agreement/agreement.js'
import { dayInEngland, type Instant } from '../calendar.js'
import type { Question } from './question.js'
import { standing, voiceOf } from '../statements/authority.js'
import { prepare, type PreparedStatement } from '../statements/prepare.js'
import type { Reach } from '../statements/scope.js'
import type { Statement } from '../statements/statement.js'

/** The statements that speak to a question: not over, in their period, covering it, and of an authority that stands. */
export function takenFor(question: Question): readonly PreparedStatement[] {
  const { statements, agreement } = question
  return statements
    .filter((statement) => !isOver(statement) && isInPeriod(statement, question.now))
    .map((statement) => prepare(statement, agreement))
    .filter((prepared) => covers(prepared, question) && stands(prepared, question))
}

/** Withdrawal is read apart from the rest, so that it holds whatever else is unreadable. Unreadable itself, it ends no refusal. */
function isOver(statement: Statement): boolean {
  const ended: unknown = statement.ended
  return ended === true
}

/** Exactly `[start, end)`. An end that cannot be read is no end for a refusal; a permit with one is no permit (prepare.ts). */
function isInPeriod({ periodStart, periodEnd }: Statement, now: Instant): boolean {
  const begun = typeof periodStart !== 'number' || !(now < periodStart)
  const over = typeof periodEnd === 'number' && now >= periodEnd
  return begun && !over
}

function covers({ covered, readable }: PreparedStatement, { agreement, category, source, caller, purpose }: Question): boolean {
  if (readable?.effect === 'PERMIT' && agreement.categories.get(category)?.basis === 'EXPLICIT' && covered.category === undefined)
    return false
  const within = (part: keyof Reach, word: string) => covered[part]?.has(word) ?? true
  return (
    within('category', category) &&
    within('source', legalEntity(agreement, source.odsCode)) &&
    within('organisation', legalEntity(agreement, caller.organisation)) &&
    within('role', caller.role) &&
    within('purpose', purpose)
  )
}

/** A malformed statement stands whoever made it. Where the person's age cannot be read, refusals stand and permits do not. */
function stands({ readable }: PreparedStatement, { person, now }: Question): boolean {
  if (readable === undefined) return true
  const today = dayInEngland(now)
  if (voiceOf(readable.authority) !== 'OWN' && readable.reviewDate !== undefined && today >= readable.reviewDate) return false
  const standsAs = standing(readable.authority, person.dateOfBirth, today)
  return standsAs === 'STANDS' || (standsAs === 'UNKNOWN' && readable.effect === 'REFUSE')
}
