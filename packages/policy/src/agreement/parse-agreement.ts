import { isCategory, type Category, type Purpose, type Role } from '@crisis-record/contract'
import type { z } from 'zod'
import type { Agreement, CategoryTerms, RoleTerms } from './agreement.js'
import { agreementChecks } from './agreement-checks.js'
import { agreementDocument, type AgreementDocument } from './agreement-document.js'
import { followOrganisations } from './organisations.js'
import { openYaml, type YamlFault } from './yaml-faults.js'

export type ParsedAgreement =
  { readonly ok: true; readonly agreement: Agreement } | { readonly ok: false; readonly faults: readonly YamlFault[] }

/** Reads a sharing agreement. Everything wrong with it is said at once, by line and key, with what to do. */
export function parseAgreement(yamlText: string): ParsedAgreement {
  const yaml = openYaml(yamlText)
  if (yaml.faults.length > 0) return { ok: false, faults: yaml.faults }
  const parsed = agreementDocument.safeParse(yaml.value, { error: whatIsWrong })
  if (!parsed.success) return { ok: false, faults: yaml.faultsOf(parsed.error.issues) }
  const faults = agreementChecks.flatMap((check) => check(parsed.data))
  if (faults.length > 0) return { ok: false, faults: yaml.locate(faults) }
  return { ok: true, agreement: toAgreement(parsed.data) }
}

/** For what agreement-document.ts gives no words of its own. */
function whatIsWrong(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined
  if (issue.input === undefined) return 'is missing: add it'
  return issue.expected === 'array' ? 'is not a list: write [ ] around it' : 'is not keys with values: write key: value'
}

function toAgreement(document: AgreementDocument): Agreement {
  return {
    version: document.version,
    name: document.name,
    override: { ...document.override, groups: new Map(Object.entries(document.override.groups)) },
    review: document.review,
    organisationTypes: new Map(Object.entries(document.organisationTypes)),
    categories: toCategories(document),
    quietKinds: new Set(document.quietKinds),
    roles: toRoles(document),
    legalEntities: followOrganisations(document.organisations).legalEntities,
  }
}

function toCategories(document: AgreementDocument): ReadonlyMap<Category, CategoryTerms> {
  return new Map(
    Object.entries(document.categories).flatMap(([category, terms]): [Category, CategoryTerms][] =>
      isCategory(category) ? [[category, { ...terms, formerly: formerNames(category, document) }]] : [],
    ),
  )
}

/** A category split off one that was itself renamed carries the refusals of both. */
function formerNames(category: Category, document: AgreementDocument): ReadonlySet<string> {
  const names = new Set<string>()
  const waiting: string[] = [category]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const former of isCategory(name) ? document.categories[name].formerly : []) {
      if (former === category || names.has(former)) continue
      names.add(former)
      waiting.push(former)
    }
  }
  return names
}

function toRoles(document: AgreementDocument): Agreement['roles'] {
  const roles = new Map<Role, Map<Purpose, RoleTerms>>()
  for (const [role, list] of Object.entries(document.roles) as [Role, AgreementDocument['roles'][Role]][]) {
    const byPurpose = new Map<Purpose, RoleTerms>()
    for (const entry of list ?? []) {
      const named = entry.ceiling.flatMap((word): readonly Category[] => (isCategory(word) ? [word] : (document.groups[word] ?? [])))
      const ceiling = new Set(named.filter((category) => !entry.without.includes(category)))
      for (const purpose of entry.purposes) byPurpose.set(purpose, { basis: entry.basis, ceiling, may: new Set(entry.may) })
    }
    roles.set(role, byPurpose)
  }
  return roles
}
