import type { NhsNumber } from '@crisis-record/contract'
import type { Agreement, Instant } from '@crisis-record/policy'
import { sharingProfile } from './code-systems.js'
import { collectFaults, type ElementFault } from './element-fault.js'
import { checkExceptions } from './reading/check-exceptions.js'
import { checkNature } from './reading/check-nature.js'
import { checkVerification } from './reading/check-verification.js'
import { readAuthority, type Voice } from './reading/read-authority.js'
import { readBaseRule } from './reading/read-base-rule.js'
import { readGivenAt } from './reading/read-given-at.js'
import { readSpan } from './reading/read-instants.js'
import { readPatient } from './reading/read-patient.js'
import { readRules } from './reading/read-rules.js'
import { readShape } from './reading/read-shape.js'
import type { SharingDecision } from './sharing-decision.js'

export type ReadConsent =
  /** Outer rules before their exceptions: recorded in this order, none closes another. */
  | {
      readonly outcome: 'DECISIONS'
      readonly nhsNumber: NhsNumber
      readonly decisions: readonly SharingDecision[]
      /** Of each decision, the element it was read from. */
      readonly elements: readonly string[]
    }
  /** A draft, a proposal, one rejected, ended, lapsed or entered in error: it says nothing that holds. */
  | { readonly outcome: 'NOT_IN_FORCE'; readonly nhsNumber: NhsNumber }
  | { readonly outcome: 'REFUSED'; readonly faults: readonly ElementFault[] }

/**
 * Reads a FHIR R4 `Consent` as sharing decisions. Whatever could show more if it were misread refuses the whole resource, naming the element;
 * what of a refusal cannot be kept is taken wider, where docs/fhir.md says so. Pure: the agreement says which organisations are one.
 */
export function fromFhirConsent(
  resource: unknown,
  { agreement, now }: { readonly agreement: Agreement; readonly now: Instant },
): ReadConsent {
  const faults = collectFaults()
  const consent = readShape(resource, faults)
  if (consent === null) return { outcome: 'REFUSED', faults: faults.all }
  checkNature(consent, faults)
  const nhsNumber = readPatient(consent, faults)
  if (consent.status !== 'active') {
    return nhsNumber === null || faults.all.length > 0 ? { outcome: 'REFUSED', faults: faults.all } : { outcome: 'NOT_IN_FORCE', nhsNumber }
  }
  const effect = readBaseRule(consent, faults)
  const together = consent.meta?.profile?.includes(sharingProfile) ?? false
  const rules = effect === null ? [] : readRules(consent.provision ?? {}, { path: 'Consent.provision', effect, together }, faults)
  const effects = new Set(rules.map((rule) => rule.effect))
  checkExceptions(rules, agreement, faults)
  checkVerification(consent, effects.has('PERMIT'), faults)
  const givenAt = readGivenAt(consent, { effects, now }, faults)
  const voice = nhsNumber === null ? null : readAuthority(consent, { permits: effects.has('PERMIT'), nhsNumber }, faults)
  if (faults.all.length > 0 || nhsNumber === null || givenAt === null || voice === null || rules.length === 0)
    return { outcome: 'REFUSED', faults: faults.all }
  // Of what is over, nothing is left to record. An exception ends no later than its rule.
  const lasting = isReviewed(voice, now) ? [] : rules.filter(({ period: { end } }) => end === undefined || end > now)
  if (lasting.length === 0) return { outcome: 'NOT_IN_FORCE', nhsNumber }
  const decisions = lasting.map(({ effect: said, scope, period: { start, end } }): SharingDecision => ({
    ...voice,
    effect: said,
    scope,
    givenAt,
    ...(start === undefined ? {} : { periodStart: start }),
    ...(end === undefined ? {} : { periodEnd: end }),
  }))
  return { outcome: 'DECISIONS', nhsNumber, decisions, elements: lasting.map(({ path }) => path) }
}

/** What others decided ends as the day of its review begins. */
function isReviewed({ authority, reviewDate }: Voice, now: Instant): boolean {
  if (reviewDate === undefined || authority === 'PERSON' || authority === 'PERSON_GILLICK') return false
  const review = readSpan(reviewDate)
  return review !== undefined && review.from <= now
}
