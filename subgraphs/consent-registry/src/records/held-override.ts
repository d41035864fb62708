import { type Agreement, type CallerInQuestion, capabilitiesOf, type Override } from '@crisis-record/policy'
import type { Category, DecisionClaims, Purpose } from '@crisis-record/subgraph-kit'

/** An override of the caller's, with what they may be told of it beside what decides. */
export interface HeldOverride extends Override {
  readonly reason: string
  readonly justified: boolean
  readonly justificationDueAt: Date
}

/** Who asks for what when, under which agreement, and the overrides that are theirs. */
export interface HoldersRequest {
  readonly agreement: Agreement
  readonly caller: CallerInQuestion
  readonly purpose: Purpose
  readonly overrides: readonly HeldOverride[]
  readonly now: Date
}

/** Those of the caller's that serve this request: opened in this session, or in none that is known, not over, and by a role that may override. */
export function overridesInForce({ agreement, caller, purpose, overrides, now }: HoldersRequest): readonly HeldOverride[] {
  if (!capabilitiesOf(agreement, caller.role, purpose).has('OVERRIDE')) return []
  const moment = now.getTime()
  return overrides
    .filter(({ openedAt, expiresAt }) => openedAt <= moment && moment < expiresAt)
    .filter(({ session }) => session === undefined || session === caller.session)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * What an agency is told of the overrides in force: the categories they name, so far as it carries them or items of it may be labelled with
 * them, until the first of them ends. There is one at most, since opening a second is refused; were there more, all are served together only
 * while all hold (P9).
 */
export function overrideForAgency(inForce: readonly HeldOverride[], carries: readonly Category[]): DecisionClaims['override'] {
  const opening = inForce.filter(({ categories }) => carries.some((category) => categories.includes(category)))
  const [first] = opening
  if (first === undefined) return undefined
  return {
    id: first.id,
    exp: Math.floor(Math.min(...opening.map(({ expiresAt }) => expiresAt)) / 1000),
    categories: carries.filter((category) => opening.some(({ categories }) => categories.includes(category))),
  }
}
