import type { Effect } from '@crisis-record/policy'
import { codeSystems } from '../code-systems.js'
import type { Faults } from '../element-fault.js'
import type { Provision } from './consent-schema.js'
import { codesOf } from './read-codes.js'

const known: ReadonlySet<string> = new Set(
  ['collect', 'access', 'use', 'disclose', 'correct'].map((code) => `${codeSystems.action}|${code}`),
)
const showing: ReadonlySet<string> = new Set(['access', 'disclose'].map((code) => `${codeSystems.action}|${code}`))
const sharing: ReadonlySet<string> = new Set(['access', 'use', 'disclose'].map((code) => `${codeSystems.action}|${code}`))

/**
 * A statement is about showing. A permit must name access or disclosure; a refusal of access, use or disclosure is taken for all three,
 * since what may not be used need not be shown. What is only about collecting or correcting says nothing of sharing.
 */
export function checkActions({ action }: Provision, at: { readonly path: string; readonly effect: Effect }, faults: Faults): void {
  if (action === undefined) return
  const codes = action.flatMap((concept, index) => {
    const found = codesOf(concept)
    if (found.length === 0 || !found.every((code) => known.has(code))) faults.add(`${at.path}.action[${index}]`, 'is not an action we know')
    return found
  })
  const enough = at.effect === 'PERMIT' ? showing : sharing
  if (!codes.some((code) => enough.has(code))) faults.add(`${at.path}.action`, 'is not about showing information')
}
