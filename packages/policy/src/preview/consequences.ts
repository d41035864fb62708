import type { Category, Role } from '@crisis-record/contract'
import { categoryWords, listed, roleWords } from '../wording/words.js'
import type { PreviewedSharing } from './preview-sharing.js'

/** What somebody who saves a life may need at once. Hiding it in an emergency is asked about twice. */
const vital: ReadonlySet<Category> = new Set(['ALLERGIES', 'CRISIS_PLAN', 'MEDICATION', 'RISK', 'CONDITIONS'])

/** What it would mean that something vital is hidden from those who come in an emergency, one sentence for each that is; none if nothing is. */
export function emergencyConsequences({ hiddenInEmergency }: PreviewedSharing): readonly string[] {
  const byRole = new Map<Role, Set<Category>>()
  for (const { role, category } of hiddenInEmergency) {
    if (vital.has(category)) byRole.set(role, (byRole.get(role) ?? new Set()).add(category))
  }
  const byCategories = new Map<string, Role[]>()
  for (const [role, categories] of byRole) {
    const what = listed(
      [...categories].map((category) => categoryWords[category]),
      'or',
    )
    byCategories.set(what, [...(byCategories.get(what) ?? []), role])
  }
  return [...byCategories].map(
    ([what, roles]) =>
      `In an emergency ${listed(roles.map((role) => roleWords[role]))} would not see ${what}. Help could come later, or be less safe for you.`,
  )
}
