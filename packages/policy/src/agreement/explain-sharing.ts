import { isCategory, type AgencyKind } from '@crisis-record/contract'
import { type Agreement, type Basis, type CategoryTerms, termsOf } from './agreement.js'

export interface SharingQuestion {
  readonly role: string
  readonly purpose: string
  readonly category: string
  readonly sourceKind?: AgencyKind
}

/**
 * What an agreement says of one category for one role and purpose, of nobody in particular, a sentence a step:
 * what is shared of a person who never decided anything, what their decisions change, and what an override does.
 */
export function explainSharing(agreement: Agreement, { role, purpose, category, sourceKind }: SharingQuestion): readonly string[] {
  const under = `Under version ${agreement.version} of the agreement`
  const roleTerms = termsOf(agreement, role, purpose)
  if (roleTerms === undefined) return [`${under}, ${role} opens no records for ${purpose}: nothing is shared.`]
  const terms = isCategory(category) ? agreement.categories.get(category) : undefined
  if (terms === undefined || !isCategory(category)) return [`${under}, there is no category ${category}: nothing is shared.`]
  if (!roleTerms.ceiling.has(category))
    return [
      `${under}, ${category} is beyond what ${role} may ever see for ${purpose} (ROLE_NOT_PERMITTED). No decision of the person and no override opens it.`,
    ]
  if (terms.basis === 'ROLE')
    return [
      `${under}, ${role} sees ${category} for ${purpose} by role alone (ROLE): no decision of the person covers it, whoever holds it.`,
    ]
  return [
    `${under}, ${category} is within what ${role} may see for ${purpose}.`,
    byDefault(roleTerms.basis, terms),
    ...byDecision(terms, sourceKind !== undefined && agreement.quietKinds.has(sourceKind)),
    byOverride(terms, roleTerms.may.has('OVERRIDE'), role),
    ...(terms.sealable ? ['An agency may seal single items of it, which then only an override shows, or nothing.'] : []),
  ]
}

function byDefault(roleBasis: Basis, { basis }: CategoryTerms): string {
  if (roleBasis === 'IMPLIED' && basis === 'IMPLIED') return 'Of a person who decided nothing it is shared (IMPLIED_CONSENT).'
  const why = basis === 'IMPLIED' ? 'implied consent does not reach this role for this purpose' : 'it is shared only if the person agreed'
  return `Of a person who decided nothing it is not shared (NOT_SHARED): ${why}.`
}

function byDecision({ basis, quiet }: CategoryTerms, quietSource: boolean): readonly string[] {
  return [
    basis === 'EXPLICIT'
      ? 'A permit that names it shares it (EXPLICIT_CONSENT, or BEST_INTERESTS); one of everything does not.'
      : 'A permit that covers it shares it (EXPLICIT_CONSENT, or BEST_INTERESTS).',
    quiet || quietSource
      ? `A refusal withholds it, and is not shown as one (NOT_SHARED): ${quiet ? 'the category is quiet' : 'this kind of agency is quiet'}.`
      : 'A refusal withholds it (PATIENT_OBJECTED).',
  ]
}

function byOverride({ overridable }: CategoryTerms, mayOverride: boolean, role: string): string {
  if (!overridable) return 'No override opens it.'
  return mayOverride ? `${role} can open it by an override, with a reason.` : `An override could open it, but ${role} may not open one.`
}
