import { type Category, isCategory } from '@crisis-record/subgraph-kit'
import { type Agreement, ceiling } from '@crisis-record/policy'
import { type Fault, fault } from './override-faults.js'

interface Chooser {
  readonly agreement: Agreement
  readonly role: string
  readonly purpose: string
}

/**
 * What an override is to open: categories one by one, or groups of the agreement by name. A group stands for what of it the caller may
 * open; a category named by itself that they may not is a fault, so that nobody believes they have what they have not.
 */
export function chosenCategories(
  words: readonly string[],
  chooser: Chooser,
): { readonly categories: readonly Category[]; readonly faults: readonly Fault[] } {
  const groups = new Map(openableGroups(chooser).map(({ name, categories }) => [name, categories]))
  const chosen: Category[] = []
  const faults: Fault[] = []
  words.forEach((word, at) => {
    const group = groups.get(word)
    const code = group === undefined ? whyNot(word, chooser) : undefined
    if (code !== undefined) faults.push(fault(`categories.${String(at)}`, code))
    else chosen.push(...(group ?? [word].filter(isCategory)))
  })
  if (words.length === 0) faults.push(fault('categories', 'CATEGORIES_MISSING'))
  return { categories: [...new Set(chosen)].sort(), faults }
}

/** The groups of the agreement, each with what of it the caller may open; those of which that is nothing are left out. */
export function openableGroups(chooser: Chooser): { name: string; categories: Category[] }[] {
  return [...chooser.agreement.override.groups]
    .map(([name, categories]) => ({ name, categories: categories.filter((category) => whyNot(category, chooser) === undefined) }))
    .filter(({ categories }) => categories.length > 0)
}

function whyNot(word: string, { agreement, role, purpose }: Chooser) {
  if (!isCategory(word)) return 'CATEGORY_UNKNOWN' as const
  if (!ceiling(agreement, role, purpose).has(word)) return 'CATEGORY_NOT_FOR_ROLE' as const
  return agreement.categories.get(word)?.overridable === true ? undefined : ('CATEGORY_NOT_OVERRIDABLE' as const)
}
