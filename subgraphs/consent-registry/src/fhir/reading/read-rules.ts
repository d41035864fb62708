import type { Effect, Extent, Scope } from '@crisis-record/policy'
import type { Faults } from '../element-fault.js'
import { checkActions } from './check-actions.js'
import type { Provision } from './consent-schema.js'
import { readActors } from './read-actors.js'
import { readCategories } from './read-categories.js'
import { readEmergency } from './read-emergency.js'
import { always, type Period, readPeriod } from './read-period.js'
import { readPurposes } from './read-purposes.js'

/** One rule of the tree, with those it is an exception to, outermost first. */
export interface Rule {
  readonly path: string
  readonly effect: Effect
  readonly scope: Scope
  readonly period: Period
  readonly exceptionTo: readonly Rule[]
}

const parts = ['category', 'source', 'organisation', 'role', 'purpose'] as const
const elementOf = { category: 'class', source: 'actor', organisation: 'actor', role: 'actor', purpose: 'purpose' } as const
/** Deeper trees are nobody's consent, and nor are larger ones. */
const deepest = 8
const most = 100

/** The rules of a provision and of the exceptions within it. Each exception must say the opposite of the rule it is one to, and of less. */
export function readRules(
  provision: Provision,
  at: { readonly path: string; readonly effect: Effect; readonly together: boolean },
  faults: Faults,
): readonly Rule[] {
  const beyond = ruleBeyond(provision, at.path)
  if (beyond === undefined) return readRulesWithin(provision, at, faults)
  faults.add(beyond, `is one rule too many: a resource can hold ${most}`)
  return []
}

/** The first rule behind as many as there may be. */
function ruleBeyond(provision: Provision, path: string): string | undefined {
  let count = 0
  const find = (rule: Provision, at: string): string | undefined => {
    count += 1
    if (count > most) return at
    for (const [index, exception] of (rule.provision ?? []).entries()) {
      const found = find(exception, `${at}.provision[${index}]`)
      if (found !== undefined) return found
    }
    return undefined
  }
  return find(provision, path)
}

function readRulesWithin(
  provision: Provision,
  at: { readonly path: string; readonly effect: Effect; readonly together: boolean; readonly exceptionTo?: readonly Rule[] },
  faults: Faults,
): readonly Rule[] {
  const { path, effect, together, exceptionTo = [] } = at
  const outer = exceptionTo.at(-1)
  if (exceptionTo.length > deepest) {
    faults.add(path, 'is nested too deep')
    return []
  }
  const rule = readRule(provision, { path, effect, together, outer }, faults)
  const self = rule === null ? undefined : { ...rule, exceptionTo }
  const nested = (provision.provision ?? []).flatMap((exception, index) => {
    const place = `${path}.provision[${index}]`
    const opposite = effect === 'PERMIT' ? 'deny' : 'permit'
    if (exception.type !== opposite) {
      faults.add(`${place}.type`, `must be ${opposite}: an exception says the opposite of its rule`)
      return []
    }
    if (self === undefined) return []
    return readRulesWithin(
      exception,
      { path: place, effect: effect === 'PERMIT' ? 'REFUSE' : 'PERMIT', together, exceptionTo: [...exceptionTo, self] },
      faults,
    )
  })
  return self === undefined ? [] : [self, ...nested]
}

function readRule(
  provision: Provision,
  at: { readonly path: string; readonly effect: Effect; readonly together: boolean; readonly outer: Rule | undefined },
  faults: Faults,
): Omit<Rule, 'exceptionTo'> | null {
  const { path, effect, outer } = at
  checkActions(provision, at, faults)
  // A refusal of some years' information is taken for all years': what is kept here bears no such mark.
  if (provision.dataPeriod !== undefined && effect === 'PERMIT')
    faults.add(`${path}.dataPeriod`, 'a permit for some years only cannot be kept')
  if (provision.data !== undefined) faults.add(`${path}.data`, 'single items cannot be named here: ask the agency to seal them')
  const category = readCategories(provision, at, faults)
  const actors = readActors(provision, at, faults)
  const purpose = readPurposes(provision, path, faults)
  const period = readPeriod(provision, { path, within: outer?.period ?? always }, faults)
  if (category === null || actors === null || purpose === null || period === null) return null
  const emergencyExcepted = readEmergency(provision, { path, effect, purpose }, faults)
  const own: Scope = { category, ...actors, purpose }
  const scope = outer === undefined ? own : within(own, { path, outer: outer.scope }, faults)
  if (scope === null) return null
  return { path, effect, scope: emergencyExcepted ? { ...scope, emergencyExcepted } : scope, period }
}

/** An exception names what differs from its rule; the rest is as the rule says. */
function within(own: Scope, { path, outer }: { readonly path: string; readonly outer: Scope }, faults: Faults): Scope | null {
  const extents = parts.map((part): readonly [(typeof parts)[number], Extent | null] => {
    const [inner, around] = [own[part], outer[part]]
    if (inner === 'ANY' || around === 'ANY') return [part, inner === 'ANY' ? around : inner]
    if (inner.every((word) => around.includes(word))) return [part, inner]
    return [part, faults.add(`${path}.${elementOf[part]}`, 'reaches beyond the rule it is an exception to')]
  })
  if (extents.some(([, extent]) => extent === null)) return null
  return Object.fromEntries(extents) as unknown as Scope
}
