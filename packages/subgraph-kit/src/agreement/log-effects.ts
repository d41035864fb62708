import type { AgreementEffect } from '@crisis-record/policy'
import type { Log } from '../observe/log.js'

/** More than this many lines nobody reads; `npm run agreement -- diff` says them all. */
const mostLines = 100

/** Says what a new agreement changed: words of the vocabularies, never a person. */
export function logEffects(
  log: Log,
  { version, effects }: { readonly version: string; readonly effects: readonly AgreementEffect[] },
): void {
  log.info('a new sharing agreement applies from now on', { version, count: effects.length })
  for (const effect of effects.slice(0, mostLines)) logEffect(log, effect)
}

function logEffect(log: Log, effect: AgreementEffect): void {
  switch (effect.what) {
    case 'CATEGORY_GAINED':
      return void log.info('a role gains a category', { role: effect.role, purpose: effect.purpose, category: effect.category })
    case 'CATEGORY_LOST':
      return void log.info('a role loses a category', { role: effect.role, purpose: effect.purpose, category: effect.category })
    case 'CAPABILITY_GAINED':
      return void log.info('a role may do more', { role: effect.role, purpose: effect.purpose, term: effect.capability })
    case 'CAPABILITY_LOST':
      return void log.info('a role may do less', { role: effect.role, purpose: effect.purpose, term: effect.capability })
    case 'ROLE_BASIS':
      return void log.info('a role looks on another basis', { role: effect.role, purpose: effect.purpose, term: effect.to })
    case 'CATEGORY_TERM':
      return void log.info('the terms of a category change', { category: effect.category, term: effect.term })
    case 'TERM':
      return void log.info('a term of the agreement changes', { term: effect.term })
  }
}
