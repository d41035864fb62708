import { isCategory, purposes, roles } from '@crisis-record/contract'
import { type Agreement, legalEntity } from '../agreement/agreement.js'
import type { Extent, Reach, Scope } from './scope.js'
import type { Effect } from './statement.js'

const allPurposes: ReadonlySet<string> = new Set(purposes)
const allRoles: ReadonlySet<string> = new Set(roles)

/** Exactly what a scope names, organisations as the legal entities that answer for them today. */
export function namedReach(scope: Scope, agreement: Agreement): Reach {
  const entities = (extent: Extent) => toSet(extent === 'ANY' ? extent : extent.map((code) => legalEntity(agreement, code)))
  return {
    category: toSet(scope.category),
    source: entities(scope.source),
    organisation: entities(scope.organisation),
    role: toSet(scope.role),
    purpose: toSet(scope.purpose),
  }
}

/**
 * What a scope covers. A permit covers what it names. A refusal covers more: emergencies along with treatment, unless it excepts them,
 * and the categories that were split off or renamed from one it names.
 */
export function coveredReach(scope: Scope, effect: Effect, agreement: Agreement): Reach {
  const named = namedReach(scope, agreement)
  if (effect === 'PERMIT') return named
  return { ...named, category: withDescendants(named.category, agreement), purpose: withEmergency(named.purpose, scope) }
}

function withEmergency(purpose: ReadonlySet<string> | undefined, scope: Scope): ReadonlySet<string> | undefined {
  if (purpose === undefined || !purpose.has('TREAT') || scope.emergencyExcepted === true) return purpose
  return new Set([...purpose, 'ETREAT'])
}

function withDescendants(category: ReadonlySet<string> | undefined, agreement: Agreement): ReadonlySet<string> | undefined {
  if (category === undefined) return undefined
  const covered = new Set(category)
  for (const [name, { formerly }] of agreement.categories) {
    if ([...formerly].some((former) => category.has(former))) covered.add(name)
  }
  return covered
}

/** Whether every word of a scope is one that we know, or once knew. With an unknown word nobody can say what was meant. */
export function isKnown(scope: Scope, agreement: Agreement): boolean {
  const isName = (name: string) => isCategory(name) || [...agreement.categories.values()].some(({ formerly }) => formerly.has(name))
  const known = (extent: Extent, isWord: (word: string) => boolean) => extent === 'ANY' || (extent.length > 0 && extent.every(isWord))
  return (
    known(scope.category, isName) &&
    known(scope.source, () => true) &&
    known(scope.organisation, () => true) &&
    known(scope.role, (role) => allRoles.has(role)) &&
    known(scope.purpose, (purpose) => allPurposes.has(purpose))
  )
}

function toSet(extent: Extent): ReadonlySet<string> | undefined {
  return extent === 'ANY' ? undefined : new Set(extent)
}
