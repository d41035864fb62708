import {
  authorities,
  dayInEngland,
  isAuthority,
  type Scope,
  standing,
  type Statement,
  statementInWords,
  voiceOf,
} from '@crisis-record/policy'
import { z } from 'zod'
import { endKinds, type EndKind, isOver, type KeptStatement, type RecordedStaff } from '../records/kept-statement.js'
import { mayBeMarkedInError } from './may-be-marked.js'
import type { StatementAsk } from './statement-ask.js'
import { mayBeWithdrawnIn } from './withdraw-statement.js'

type Staff = { readonly name: string; readonly role: string | null }

/** A statement as those who may record it are shown it. */
export interface DescribedStatement {
  readonly id: string
  readonly recordedAt: Date
  readonly recordedBy: Staff | null
  readonly effect: string
  readonly state: 'IN_FORCE' | 'NOT_YET' | 'LAPSED' | 'UNREADABLE' | EndKind
  readonly scope: ReturnType<typeof describeScope> | null
  readonly authority: string | null
  readonly givenAt: Date | null
  readonly how: string | null
  readonly periodStart: Date | null
  readonly periodEnd: Date | null
  readonly reviewDate: string | null
  readonly assessor: string | null
  readonly capacityAssessedOn: string | null
  readonly givenBy: string | null
  readonly relationship: string | null
  readonly endedAt: Date | null
  readonly endedBy: Staff | null
  readonly endedWhy: string | null
  readonly inWords: string
  readonly mayBeWithdrawnBy: string[]
  readonly mayBeMarkedInError: boolean
}

const text = z.string().nullish().catch(null)
/** Of what was written beside a decision; what cannot be read is left out. */
const written = z
  .object({ recordedHow: text, givenBy: text, relationship: text, recordedBy: z.object({ name: text, role: text }).nullish().catch(null) })
  .catch({})

export function describeStatement(
  kept: KeptStatement,
  { ask, now }: { readonly ask: StatementAsk; readonly now: Date },
): DescribedStatement {
  const { statement } = kept
  const readable = statement.form === 'READABLE' ? statement : undefined
  const beside = written.parse(kept.decided)
  const end = lastEnd(kept)
  const about = { dateOfBirth: ask.person.dateOfBirth, now }
  return {
    id: kept.id,
    recordedAt: kept.recordedAt,
    recordedBy: toStaff(beside.recordedBy ?? undefined),
    effect: readable?.effect ?? 'REFUSE',
    state: stateOf(kept, about),
    scope: readable === undefined ? null : describeScope(readable.scope),
    authority: readable?.authority ?? null,
    givenAt: readable === undefined ? null : new Date(readable.givenAt),
    how: beside.recordedHow ?? null,
    periodStart: kept.periodStart,
    periodEnd: kept.periodEnd,
    reviewDate: readable?.reviewDate ?? null,
    assessor: readable?.assessor ?? null,
    capacityAssessedOn: readable?.capacityAssessedOn ?? null,
    givenBy: beside.givenBy ?? null,
    relationship: beside.relationship ?? null,
    endedAt: end?.at ?? null,
    endedBy: toStaff(end?.by),
    endedWhy: end === undefined ? null : why(end),
    inWords: statementInWords(statement, ask.nameOf),
    mayBeMarkedInError: kept.ends.ENTERED_IN_ERROR === undefined && mayBeMarkedInError(kept, ask),
    mayBeWithdrawnBy: isOver(kept) ? [] : authorities.filter((authority) => mayBeWithdrawnIn(authority, kept, about)),
  }
}

function describeScope({ category, source, organisation, role, purpose, emergencyExcepted }: Scope) {
  const orAll = (extent: Scope['category']) => (extent === 'ANY' ? null : [...extent])
  return {
    categories: orAll(category),
    sources: orAll(source),
    organisations: orAll(organisation),
    roles: orAll(role),
    purposes: orAll(purpose),
    emergencyExcepted: emergencyExcepted === true,
  }
}

function stateOf(kept: KeptStatement, about: { readonly dateOfBirth: string; readonly now: Date }): DescribedStatement['state'] {
  const end = lastEnd(kept)
  if (end !== undefined) return end.kind
  const { statement } = kept
  const now = about.now.getTime()
  if (statement.periodEnd !== undefined && now >= statement.periodEnd) return 'LAPSED'
  if (statement.form === 'MALFORMED') return 'UNREADABLE'
  if (hasLapsed(statement, about)) return 'LAPSED'
  return statement.periodStart !== undefined && now < statement.periodStart ? 'NOT_YET' : 'IN_FORCE'
}

/** Its review day has come, or whoever made it can make none for a person of this age any more. */
function hasLapsed(statement: Extract<Statement, { form: 'READABLE' }>, { dateOfBirth, now }: { dateOfBirth: string; now: Date }): boolean {
  const today = dayInEngland(now.getTime())
  const { authority, reviewDate } = statement
  if (voiceOf(authority) !== 'OWN' && reviewDate !== undefined && today >= reviewDate) return true
  return standing(authority, dateOfBirth, today) === 'FALLS'
}

interface End {
  readonly kind: EndKind
  readonly at: Date
  readonly by?: RecordedStaff
  readonly details?: NonNullable<KeptStatement['ends'][EndKind]>['details']
}

/** That something should never have been recorded outweighs how else it ended. */
function lastEnd({ ends }: KeptStatement): End | undefined {
  const [kind] = endKinds.toReversed().filter((one) => ends[one] !== undefined)
  const end = kind === undefined ? undefined : ends[kind]
  return kind === undefined || end === undefined ? undefined : { kind, ...end }
}

function why({ kind, details }: End): string {
  if (kind === 'CLOSED') {
    return details?.keptAs === undefined
      ? 'Closed by a later decision not to share.'
      : 'Given anew, as an exception from a later decision not to share.'
  }
  if (kind === 'ENTERED_IN_ERROR') return details?.why === undefined ? 'Recorded by mistake.' : `Recorded by mistake: ${details.why}`
  const { authority = '', how, givenBy, relationship } = details ?? {}
  const who = isAuthority(authority) && voiceOf(authority) !== 'OWN' && givenBy !== undefined ? ` by ${givenBy}` : ' by the person'
  const related = relationship === undefined ? '' : ` (${relationship})`
  return `Withdrawn${authority === '' ? '' : `${who}${related}`}${how === undefined ? '' : `, ${how}`}.`
}

function toStaff(
  staff: { readonly name?: string | null | undefined; readonly role?: string | null | undefined } | undefined,
): Staff | null {
  if (staff === undefined) return null
  return { name: staff.name ?? 'Name not recorded', role: staff.role ?? null }
}
