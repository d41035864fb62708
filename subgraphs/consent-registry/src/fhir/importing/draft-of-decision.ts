import type { Extent, StatementDraft } from '@crisis-record/policy'
import type { ElementFault } from '../element-fault.js'
import type { SharingDecision } from '../sharing-decision.js'

const words = (extent: Extent): readonly string[] | null => (extent === 'ANY' ? null : extent)
const date = (at: number | undefined): Date | null => (at === undefined ? null : new Date(at))

/** A decision as recording takes it: it is then checked like any other. */
export function draftOfDecision({ scope, givenAt, periodStart, periodEnd, how, ...rest }: SharingDecision): StatementDraft {
  return {
    ...rest,
    scope: {
      categories: words(scope.category),
      sources: words(scope.source),
      organisations: words(scope.organisation),
      roles: words(scope.role),
      purposes: words(scope.purpose),
      ...(scope.emergencyExcepted === undefined ? {} : { emergencyExcepted: scope.emergencyExcepted }),
    },
    givenAt: new Date(givenAt),
    periodStart: date(periodStart),
    periodEnd: date(periodEnd),
    how: how ?? 'FHIR Consent',
  }
}

/** Of the rule, where recording finds fault with a part of the scope; of the resource, where with anything else. */
const elements: Readonly<Record<string, string>> = {
  'scope.categories': 'class',
  'scope.sources': 'actor',
  'scope.organisations': 'actor',
  'scope.roles': 'actor',
  'scope.purposes': 'purpose',
  'scope.emergencyExcepted': 'modifierExtension',
  periodStart: 'period',
  periodEnd: 'period',
}
const ofResource: Readonly<Record<string, string>> = { authority: 'Consent.performer', givenAt: 'Consent.dateTime' }

/** A fault of recording, at the element it came from. `rule` is the path of the provision. */
export function elementOfFault(rule: string, { field, message }: { readonly field: string; readonly message: string }): ElementFault {
  const part = elements[field]
  return { element: part === undefined ? (ofResource[field] ?? 'Consent.extension') : `${rule}.${part}`, message }
}
