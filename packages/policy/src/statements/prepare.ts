import type { Agreement } from '../agreement/agreement.js'
import { isDay } from '../calendar.js'
import { authorities, voiceOf } from './authority.js'
import { coveredReach, isKnown, namedReach } from './reach.js'
import { digestOf, dimensions, everything, type Reach, type Scope } from './scope.js'
import { type ReadableStatement, type Statement, timeOf } from './statement.js'

/** A statement with its scope worked out against an agreement. `readable` is undefined for one that acts as a malformed refusal. */
export interface PreparedStatement {
  readonly statement: Statement
  readonly readable: ReadableStatement | undefined
  readonly named: Reach
  readonly covered: Reach
  readonly coveredDigest: Int32Array
  /** When it was given, and how much it names: no statement is displaced by one that comes later in this order (displaces.ts). */
  readonly order: DisplacementOrder
}

export interface DisplacementOrder {
  /** 0 the person's own, 1 others', 2 unreadable. */
  readonly voice: number
  readonly time: number
  /** Parts that name all, and words named in the others. */
  readonly alls: number
  readonly words: number
}

/** A scope depends on statement and agreement alone, and one request asks about it for every category and source. Whether it ended is never kept. */
const prepared = new WeakMap<Agreement, WeakMap<Statement, PreparedStatement>>()

export function prepare(statement: Statement, agreement: Agreement): PreparedStatement {
  const ofAgreement = prepared.get(agreement) ?? new WeakMap<Statement, PreparedStatement>()
  prepared.set(agreement, ofAgreement)
  const known = ofAgreement.get(statement)
  if (known !== undefined) return known
  const made = work(statement, agreement)
  ofAgreement.set(statement, made)
  return made
}

function work(statement: Statement, agreement: Agreement): PreparedStatement {
  const scope = isScope(statement.scope) && isKnown(statement.scope, agreement) ? statement.scope : undefined
  const readable = scope !== undefined && statement.form === 'READABLE' && isWhole(statement) ? statement : undefined
  const seen = scope ?? everything
  const named = namedReach(seen, agreement)
  const covered = coveredReach(seen, readable?.effect ?? 'REFUSE', agreement)
  return {
    statement,
    readable,
    named,
    order: orderOf(readable, named),
    covered,
    coveredDigest: digestOf(covered),
  }
}

function orderOf(readable: ReadableStatement | undefined, named: Reach): DisplacementOrder {
  const sizes = dimensions.map((dimension) => named[dimension]?.size)
  return {
    voice: readable === undefined ? 2 : voiceOf(readable.authority) === 'OWN' ? 0 : 1,
    time: readable === undefined ? 0 : timeOf(readable),
    alls: sizes.filter((size) => size === undefined).length,
    words: sizes.reduce((sum: number, size) => sum + (size ?? 0), 0),
  }
}

/** Types are no proof at run time: what was not made by parseStatement is looked at again, since an unreadable permit must refuse. */
function isWhole(statement: ReadableStatement): boolean {
  const effect: unknown = statement.effect
  return (
    (effect === 'PERMIT' || effect === 'REFUSE') &&
    authorities.includes(statement.authority) &&
    Number.isFinite(statement.givenAt) &&
    Number.isFinite(statement.recordedAt) &&
    [statement.periodStart, statement.periodEnd].every((end) => end === undefined || Number.isFinite(end)) &&
    typeof statement.ended === 'boolean' &&
    (statement.reviewDate === undefined || isDay(statement.reviewDate)) &&
    (statement.authority !== 'BEST_INTERESTS' || statement.reviewDate !== undefined)
  )
}

function isScope(raw: unknown): raw is Scope {
  if (typeof raw !== 'object' || raw === null) return false
  const extents = new Map<string, unknown>(Object.entries(raw))
  return dimensions.every((dimension) => extents.get(dimension) === 'ANY' || Array.isArray(extents.get(dimension)))
}
