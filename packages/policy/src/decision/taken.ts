import { legalEntity } from '../agreement/agreement.js'
import { dayInEngland, type Instant } from '../calendar.js'
import type { Question } from './question.js'
import { type Authority, standing, voiceOf } from '../statements/authority.js'
import type { PreparedStatement } from '../statements/prepare.js'
import { prepareAll } from '../statements/prepared-list.js'
import type { Reach } from '../statements/scope.js'
import type { Statement } from '../statements/statement.js'

/** The statements that speak to a question: not over, in their period, covering it, and of an authority that stands. */
export function takenFor(question: Question): readonly PreparedStatement[] {
  const { statements, agreement, now } = question
  const asked = toAsked(question)
  const standings = new Map<Authority, Standing>()
  return prepareAll(statements, agreement).filter(
    (prepared) =>
      covers(prepared, asked) &&
      !isOver(prepared.statement) &&
      isInPeriod(prepared.statement, now) &&
      stands(prepared, { question, standings }),
  )
}

/** What a scope must cover, organisations as the legal entities that answer for them. The same for every statement, so worked out once. */
interface Asked extends Readonly<Record<keyof Reach, string>> {
  /** No permit covers it that does not name it. */
  readonly explicit: boolean
}

function toAsked({ agreement, category, source, caller, purpose }: Question): Asked {
  return {
    category,
    source: legalEntity(agreement, source.odsCode),
    organisation: legalEntity(agreement, caller.organisation),
    role: caller.role,
    purpose,
    explicit: agreement.categories.get(category)?.basis === 'EXPLICIT',
  }
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

function covers({ covered, readable }: PreparedStatement, asked: Asked): boolean {
  if (asked.explicit && covered.category === undefined && readable?.effect === 'PERMIT') return false
  return (
    (covered.category?.has(asked.category) ?? true) &&
    (covered.role?.has(asked.role) ?? true) &&
    (covered.purpose?.has(asked.purpose) ?? true) &&
    (covered.organisation?.has(asked.organisation) ?? true) &&
    (covered.source?.has(asked.source) ?? true)
  )
}

type Standing = ReturnType<typeof standing>

/** A malformed statement stands whoever made it. Where the person's age cannot be read, refusals stand and permits do not. */
function stands(
  { readable }: PreparedStatement,
  { question, standings }: { readonly question: Question; readonly standings: Map<Authority, Standing> },
): boolean {
  if (readable === undefined) return true
  const today = dayInEngland(question.now)
  if (voiceOf(readable.authority) !== 'OWN' && readable.reviewDate !== undefined && today >= readable.reviewDate) return false
  const standsAs = standings.get(readable.authority) ?? standing(readable.authority, question.person.dateOfBirth, today)
  standings.set(readable.authority, standsAs)
  return standsAs === 'STANDS' || (standsAs === 'UNKNOWN' && readable.effect === 'REFUSE')
}
