import { isCategory, type Category } from '@crisis-record/contract'
import type { AgreementDocument } from './agreement-document.js'
import type { Fault } from './fault.js'
import { followOrganisations } from './organisations.js'

type Check = (document: AgreementDocument) => readonly Fault[]

/** What the parts of an agreement must be to each other, once each is well formed by itself. */
export const agreementChecks: readonly Check[] = [
  quietNeverByImpliedConsent,
  roleBasisIsNotOverridable,
  neverSealed,
  ceilingsNameCategories,
  exceptionsExceptSomething,
  onePlacePerPurpose,
  organisationsLeadSomewhere,
  overrideGroupsOpenSomething,
  typesNameKnownRoles,
]

/** With implied consent a refusal would show: refused and never asked must look the same (P14). */
function quietNeverByImpliedConsent(document: AgreementDocument): Fault[] {
  return termsWhere(document, (terms) => terms.quiet && terms.basis === 'IMPLIED').map((category) => ({
    path: ['categories', category, 'quiet'],
    message: 'a quiet category cannot be shared on implied consent, or a refusal would show: write basis EXPLICIT or ROLE, or quiet: false',
  }))
}

function roleBasisIsNotOverridable(document: AgreementDocument): Fault[] {
  return termsWhere(document, (terms) => terms.overridable && terms.basis === 'ROLE').map((category) => ({
    path: ['categories', category, 'overridable'],
    message: 'the ceiling alone decides about a category of basis ROLE, so there is nothing to override: write overridable: false',
  }))
}

/** Allergies and what staff must know before they enter a room are never hidden by a seal. */
function neverSealed(document: AgreementDocument): Fault[] {
  const never: ReadonlySet<Category> = new Set(['ALLERGIES', 'SAFETY_ALERTS'])
  return termsWhere(document, (terms, category) => terms.sealable && never.has(category)).map((category) => ({
    path: ['categories', category, 'sealable'],
    message: 'is never sealed: write sealable: false',
  }))
}

function ceilingsNameCategories(document: AgreementDocument): Fault[] {
  return entries(document).flatMap(({ path, entry }) =>
    entry.ceiling.flatMap((word, at) =>
      isCategory(word) || Object.hasOwn(document.groups, word)
        ? []
        : [
            {
              path: [...path, 'ceiling', at],
              message: `${JSON.stringify(word)} is neither a category nor a group: name one, or add the group under groups`,
            },
          ],
    ),
  )
}

function exceptionsExceptSomething(document: AgreementDocument): Fault[] {
  return entries(document).flatMap(({ path, entry }) => {
    const named = new Set(entry.ceiling.flatMap((word): readonly string[] => document.groups[word] ?? [word]))
    return entry.without.flatMap((category, at) =>
      named.has(category) ? [] : [{ path: [...path, 'without', at], message: `${category} is not in the ceiling: take it out of without` }],
    )
  })
}

function onePlacePerPurpose(document: AgreementDocument): Fault[] {
  const seen = new Set<string>()
  return entries(document).flatMap(({ role, path, entry }) =>
    entry.purposes.flatMap((purpose, at) => {
      const pair = `${role} ${purpose}`
      if (!seen.has(pair)) {
        seen.add(pair)
        return []
      }
      return [{ path: [...path, 'purposes', at], message: `${purpose} is already said of ${role}: say it in one place` }]
    }),
  )
}

function organisationsLeadSomewhere(document: AgreementDocument): readonly Fault[] {
  return followOrganisations(document.organisations).faults
}

function overrideGroupsOpenSomething(document: AgreementDocument): Fault[] {
  return Object.entries(document.override.groups).flatMap(([group, named]) =>
    named.flatMap((category, at) =>
      document.categories[category].overridable
        ? []
        : [{ path: ['override', 'groups', group, at], message: `${category} cannot be overridden: take it out, or make it overridable` }],
    ),
  )
}

function typesNameKnownRoles(document: AgreementDocument): Fault[] {
  return Object.entries(document.organisationTypes).flatMap(([type, named]) =>
    named.flatMap((role, at) =>
      document.roles[role] === undefined
        ? [{ path: ['organisationTypes', type, at], message: `${role} is not among the roles of this agreement: add it under roles` }]
        : [],
    ),
  )
}

type Terms = AgreementDocument['categories'][Category]

function termsWhere(document: AgreementDocument, holds: (terms: Terms, category: Category) => boolean): Category[] {
  return Object.entries(document.categories).flatMap(([category, terms]) =>
    isCategory(category) && holds(terms, category) ? [category] : [],
  )
}

function entries(document: AgreementDocument) {
  return Object.entries(document.roles).flatMap(([role, list]) =>
    list.map((entry, at) => ({ role, path: ['roles', role, at] as const, entry })),
  )
}
