import type { Capability, Category } from '@crisis-record/contract'
import type { Agreement, Basis, RoleTerms } from './agreement.js'

/** One thing that changes when one agreement takes the place of another. Words of the vocabularies alone, never a person. */
export type AgreementEffect =
  | { readonly what: 'CATEGORY_GAINED' | 'CATEGORY_LOST'; readonly role: string; readonly purpose: string; readonly category: Category }
  | {
      readonly what: 'CAPABILITY_GAINED' | 'CAPABILITY_LOST'
      readonly role: string
      readonly purpose: string
      readonly capability: Capability
    }
  | { readonly what: 'ROLE_BASIS'; readonly role: string; readonly purpose: string; readonly from: Basis; readonly to: Basis }
  | { readonly what: 'CATEGORY_TERM'; readonly category: Category; readonly term: CategoryTerm; readonly from: string; readonly to: string }
  | { readonly what: 'TERM'; readonly term: string; readonly from: string; readonly to: string }

const categoryTerms = ['basis', 'quiet', 'overridable', 'sealable', 'formerly'] as const
type CategoryTerm = (typeof categoryTerms)[number]

/** What changes for whom, in the order in which an agreement says it: categories, roles, then the rest. None: they are the same but for version and name. */
export function agreementEffects(before: Agreement, after: Agreement): readonly AgreementEffect[] {
  return [...effectsOnCategories(before, after), ...effectsOnRoles(before, after), ...effectsOnTerms(before, after)]
}

function effectsOnCategories(before: Agreement, after: Agreement): readonly AgreementEffect[] {
  return [...after.categories].flatMap(([category, terms]) => {
    const were = before.categories.get(category)
    return categoryTerms.flatMap((term): AgreementEffect[] => {
      const [from, to] = [written(were?.[term]), written(terms[term])]
      return from === to ? [] : [{ what: 'CATEGORY_TERM', category, term, from, to }]
    })
  })
}

function effectsOnRoles(before: Agreement, after: Agreement): readonly AgreementEffect[] {
  const pairs = new Map([...pairsOf(before), ...pairsOf(after)].map(([role, purpose]) => [`${role} ${purpose}`, [role, purpose] as const]))
  return [...pairs.values()].flatMap(([role, purpose]): readonly AgreementEffect[] => {
    const [were, are] = [terms(before, role, purpose), terms(after, role, purpose)]
    const gained = missingFrom(were?.ceiling, are?.ceiling)
    const lost = missingFrom(are?.ceiling, were?.ceiling)
    const basis = were !== undefined && are !== undefined && were.basis !== are.basis ? { from: were.basis, to: are.basis } : undefined
    return [
      ...gained.map((category) => ({ what: 'CATEGORY_GAINED', role, purpose, category }) as const),
      ...lost.map((category) => ({ what: 'CATEGORY_LOST', role, purpose, category }) as const),
      ...missingFrom(were?.may, are?.may).map((capability) => ({ what: 'CAPABILITY_GAINED', role, purpose, capability }) as const),
      ...missingFrom(are?.may, were?.may).map((capability) => ({ what: 'CAPABILITY_LOST', role, purpose, capability }) as const),
      ...(basis === undefined ? [] : [{ what: 'ROLE_BASIS', role, purpose, ...basis } as const]),
    ]
  })
}

function effectsOnTerms(before: Agreement, after: Agreement): readonly AgreementEffect[] {
  const [were, are] = [otherTerms(before), otherTerms(after)]
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((term): AgreementEffect[] => {
    const [from, to] = [were.get(term) ?? 'none', are.get(term) ?? 'none']
    return from === to ? [] : [{ what: 'TERM', term, from, to }]
  })
}

function otherTerms({ override, review, quietKinds, organisationTypes, legalEntities }: Agreement): ReadonlyMap<string, string> {
  const { groups, ...hours } = override
  return new Map([
    ...Object.entries(hours).map(([key, value]) => [`override.${key}`, String(value)] as const),
    ...Object.entries(review).map(([key, value]) => [`review.${key}`, String(value)] as const),
    ['quietKinds', written(quietKinds)] as const,
    ...[...groups].map(([name, list]) => [`override.groups.${name}`, list.join(' ')] as const),
    ...[...organisationTypes].map(([name, list]) => [`organisationTypes.${name}`, list.join(' ')] as const),
    ...[...legalEntities].map(([code, entity]) => [`organisations.${code}`, entity] as const),
  ])
}

/** One line a change, for people. */
export function sayEffect(effect: AgreementEffect): string {
  switch (effect.what) {
    case 'CATEGORY_GAINED':
      return `${effect.role}, for ${effect.purpose}, gains ${effect.category}`
    case 'CATEGORY_LOST':
      return `${effect.role}, for ${effect.purpose}, loses ${effect.category}`
    case 'CAPABILITY_GAINED':
      return `${effect.role}, for ${effect.purpose}, may now ${effect.capability}`
    case 'CAPABILITY_LOST':
      return `${effect.role}, for ${effect.purpose}, may no longer ${effect.capability}`
    case 'ROLE_BASIS':
      return `${effect.role}, for ${effect.purpose}, looks on the basis ${effect.to}, was ${effect.from}`
    case 'CATEGORY_TERM':
      return `${effect.category}: ${effect.term} is ${effect.to}, was ${effect.from}`
    case 'TERM':
      return `${effect.term} is ${effect.to}, was ${effect.from}`
  }
}

const pairsOf = ({ roles }: Agreement) =>
  [...roles].flatMap(([role, byPurpose]) => [...byPurpose.keys()].map((purpose) => [role, purpose] as const))

const terms = ({ roles }: Agreement, role: Parameters<Agreement['roles']['get']>[0], purpose: string): RoleTerms | undefined =>
  (roles.get(role) as ReadonlyMap<string, RoleTerms> | undefined)?.get(purpose)

function missingFrom<Word>(here: ReadonlySet<Word> | undefined, there: ReadonlySet<Word> | undefined): readonly Word[] {
  return [...(there ?? [])].filter((word) => here?.has(word) !== true)
}

function written(value: string | boolean | ReadonlySet<string> | undefined): string {
  if (value === undefined) return 'none'
  if (typeof value === 'object') return value.size === 0 ? 'none' : [...value].sort().join(' ')
  return String(value)
}
