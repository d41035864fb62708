import type { StatementDraftInput } from '../generated/graphql.js'
import { type DayParts, endOfDayInstant, isBlank, noDay, readDay, readMoment, startOfDayInstant } from '../forms/day-parts.js'
import type { Fault } from '../forms/faults.js'
import { authorityOf } from './authorities.js'
import { text } from './text.js'

/** A choice as it is typed, step by step. Held in memory by the screen that records it, nowhere else. */
export interface Draft {
  readonly authority: string | undefined
  readonly givenBy: string
  readonly relationship: string
  readonly assessor: string
  readonly capacityAssessedOn: DayParts
  readonly reviewDate: DayParts
  readonly effect: 'PERMIT' | 'REFUSE' | undefined
  readonly what: 'EVERYTHING' | 'SOME' | undefined
  readonly categories: ReadonlySet<string>
  readonly holders: 'ANY' | 'SOME'
  readonly sources: ReadonlySet<string>
  readonly recipients: 'ANY' | 'SOME'
  readonly roles: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  /** `NOT_EMERGENCY` is of refusals alone. */
  readonly occasions: 'ANY' | 'NOT_EMERGENCY' | 'SOME'
  readonly purposes: ReadonlySet<string>
  readonly given: 'NOW' | 'EARLIER'
  readonly givenOn: DayParts
  readonly givenTime: string
  readonly how: string | undefined
  readonly lasts: 'OPEN' | 'PERIOD'
  readonly from: DayParts
  readonly until: DayParts
}

export const emptyDraft: Draft = {
  authority: undefined,
  givenBy: '',
  relationship: '',
  assessor: '',
  capacityAssessedOn: noDay,
  reviewDate: noDay,
  effect: undefined,
  what: undefined,
  categories: new Set(),
  holders: 'ANY',
  sources: new Set(),
  recipients: 'ANY',
  roles: new Set(),
  organisations: new Set(),
  occasions: 'ANY',
  purposes: new Set(),
  given: 'NOW',
  givenOn: noDay,
  givenTime: '',
  how: undefined,
  lasts: 'OPEN',
  from: noDay,
  until: noDay,
}

export const steps = ['who', 'what', 'whom', 'when'] as const
export type Step = (typeof steps)[number]

export function isStep(raw: string | undefined): raw is Step {
  return steps.some((step) => step === raw)
}

/** What of one step is missing or cannot be read. The registry checks the whole again, and its word counts. */
export function faultsIn(step: Step, draft: Draft): readonly Fault[] {
  return checks[step](draft)
}

const say = text.faults

const checks: Record<Step, (draft: Draft) => readonly Fault[]> = {
  who: (draft) => {
    if (draft.authority === undefined) return [{ field: 'authority', message: say.authority }]
    const names = authorityOf(draft.authority)?.names ?? []
    return names.flatMap((field) => {
      const typed = draft[field]
      const missing = typeof typed === 'string' ? typed.trim() === '' : readDay(typed) === undefined
      return missing ? [{ field, message: say[field] }] : []
    })
  },
  what: (draft) => [
    ...(draft.effect === undefined ? [{ field: 'effect', message: say.effect }] : []),
    ...(draft.what === undefined ? [{ field: 'what', message: say.what }] : []),
    ...(draft.what === 'SOME' && draft.categories.size === 0 ? [{ field: 'categories', message: say.categories }] : []),
  ],
  whom: (draft) => [
    ...(draft.recipients === 'SOME' && draft.roles.size + draft.organisations.size === 0 ? [{ field: 'roles', message: say.roles }] : []),
    ...(draft.holders === 'SOME' && draft.sources.size === 0 ? [{ field: 'sources', message: say.sources }] : []),
    ...(draft.occasions === 'SOME' && draft.purposes.size === 0 ? [{ field: 'purposes', message: say.purposes }] : []),
  ],
  when: (draft) => [
    ...(draft.given === 'EARLIER' && readMoment(draft.givenOn, draft.givenTime) === undefined
      ? [{ field: 'givenAt', message: say.givenAt }]
      : []),
    ...(draft.how === undefined ? [{ field: 'how', message: say.how }] : []),
    ...(draft.lasts === 'PERIOD' && !isBlank(draft.from) && readDay(draft.from) === undefined
      ? [{ field: 'periodStart', message: say.periodStart }]
      : []),
    ...(draft.lasts === 'PERIOD' && readDay(draft.until) === undefined ? [{ field: 'periodEnd', message: say.periodEnd }] : []),
  ],
}

/** As the API takes it; only for a draft without faults. `begun` stands for "just now": a choice is never given after it is recorded. */
export function toInput(draft: Draft, begun: Date): StatementDraftInput {
  const names = new Set(authorityOf(draft.authority ?? '')?.names ?? [])
  return {
    effect: draft.effect ?? '',
    authority: draft.authority ?? '',
    givenAt: (draft.given === 'EARLIER' ? readMoment(draft.givenOn, draft.givenTime) : undefined) ?? begun.toISOString(),
    how: draft.how ?? '',
    scope: {
      categories: draft.what === 'SOME' ? [...draft.categories] : null,
      sources: draft.holders === 'SOME' ? [...draft.sources] : null,
      organisations: draft.recipients === 'SOME' && draft.organisations.size > 0 ? [...draft.organisations] : null,
      roles: draft.recipients === 'SOME' && draft.roles.size > 0 ? [...draft.roles] : null,
      ...occasions(draft),
    },
    ...(names.has('givenBy') ? { givenBy: draft.givenBy.trim() } : {}),
    ...(names.has('relationship') ? { relationship: draft.relationship.trim() } : {}),
    ...(names.has('assessor') ? { assessor: draft.assessor.trim() } : {}),
    ...(names.has('capacityAssessedOn') ? { capacityAssessedOn: readDay(draft.capacityAssessedOn) ?? null } : {}),
    ...(names.has('reviewDate') ? { reviewDate: readDay(draft.reviewDate) ?? null } : {}),
    ...(draft.lasts === 'PERIOD' ? period(draft) : {}),
  }
}

/** A refusal that names care and treatment holds in emergencies too, unless it excepts them. */
function occasions(draft: Draft): Pick<StatementDraftInput['scope'], 'purposes' | 'emergencyExcepted'> {
  if (draft.occasions === 'SOME') return { purposes: [...draft.purposes], emergencyExcepted: false }
  if (draft.occasions === 'NOT_EMERGENCY' && draft.effect === 'REFUSE')
    return { purposes: ['TREAT', 'SAFEGUARDING'], emergencyExcepted: true }
  return { purposes: null, emergencyExcepted: false }
}

/** `[start, end)`: a choice that holds until a day still holds on that day. */
function period(draft: Draft): Pick<StatementDraftInput, 'periodStart' | 'periodEnd'> {
  const from = readDay(draft.from)
  const until = readDay(draft.until)
  return {
    ...(from === undefined ? {} : { periodStart: startOfDayInstant(from) }),
    ...(until === undefined ? {} : { periodEnd: endOfDayInstant(until) }),
  }
}
