import type { Instant, Scope } from '@crisis-record/policy'
import { codeSystems, extensions, identifierSystems, sharingPolicy, sharingProfile } from './code-systems.js'
import { readSpan } from './reading/read-instants.js'
import type { SharingDecision } from './sharing-decision.js'
import { writeProvision } from './writing/write-provision.js'

/** A statement as the registry keeps it, with what became of it. */
export type ExportedStatement = { readonly id: string; readonly status: 'active' | 'inactive' | 'entered-in-error' } & (
  | { readonly form: 'READABLE'; readonly decision: SharingDecision; readonly recordedAt: Instant }
  | { readonly form: 'MALFORMED'; readonly scope: Scope }
)

export interface ExportContext {
  readonly nhsNumber: string
  /** The registry, which keeps the statement. */
  readonly custodian: { readonly odsCode: string; readonly name: string }
}

type Json = Readonly<Record<string, unknown>>

/** Writes one statement as a FHIR R4 `Consent`. Read again, it decides the same. */
export function toFhirConsent(statement: ExportedStatement, { nhsNumber, custodian }: ExportContext): Json {
  const patient = { type: 'Patient', identifier: { system: identifierSystems.nhsNumber, value: nhsNumber } }
  return {
    resourceType: 'Consent',
    id: resourceId(statement.id),
    meta: { profile: [sharingProfile] },
    ...(statement.form === 'READABLE' ? spoken(statement.decision) : {}),
    ...(statement.form === 'MALFORMED' ? { modifierExtension: [{ url: extensions.unreadable, valueBoolean: true }] } : {}),
    identifier: [{ system: identifierSystems.statement, value: statement.id }],
    status: statement.form === 'READABLE' && isNeverInForce(statement.decision) ? 'inactive' : statement.status,
    scope: { coding: [{ system: codeSystems.scope, code: 'patient-privacy' }] },
    category: [{ coding: [{ system: codeSystems.loinc, code: '59284-0' }] }],
    patient,
    ...(statement.form === 'READABLE'
      ? {
          // A decision counts as given no later than it was recorded.
          dateTime: new Date(Math.min(statement.decision.givenAt, statement.recordedAt)).toISOString(),
          performer: [performer(statement.decision, patient)],
        }
      : {}),
    organization: [
      { type: 'Organization', identifier: { system: identifierSystems.odsCode, value: custodian.odsCode }, display: custodian.name },
    ],
    policy: [{ uri: sharingPolicy }],
    provision:
      statement.form === 'READABLE'
        ? writeProvision(statement.decision, lasting(statement.decision))
        : writeProvision({ effect: 'REFUSE', scope: statement.scope }, undefined),
  }
}

/** What others decided for the person ends at its review; who cannot read our extension must not take it to last longer. */
function lasting(decision: SharingDecision): Instant | undefined {
  const { periodEnd } = decision
  const review = reviewOf(decision)
  return review === undefined || isNeverInForce(decision) ? periodEnd : Math.min(periodEnd ?? review, review)
}

/** Under review before its period even begins. */
function isNeverInForce(decision: SharingDecision): boolean {
  const review = reviewOf(decision)
  return review !== undefined && decision.periodStart !== undefined && review <= decision.periodStart
}

function reviewOf({ authority, reviewDate }: SharingDecision): Instant | undefined {
  return reviewDate === undefined || authority === 'PERSON' || authority === 'PERSON_GILLICK' ? undefined : readSpan(reviewDate)?.from
}

function spoken(decision: SharingDecision): { readonly extension: readonly Json[] } {
  const said: readonly (readonly [string, string, string | undefined])[] = [
    [extensions.authority, 'valueCode', decision.authority],
    [extensions.assessor, 'valueString', decision.assessor],
    [extensions.capacityAssessedOn, 'valueDate', decision.capacityAssessedOn],
    [extensions.reviewDate, 'valueDate', decision.reviewDate],
    [extensions.givenBy, 'valueString', decision.givenBy],
    [extensions.relationship, 'valueString', decision.relationship],
    [extensions.how, 'valueString', decision.how],
  ]
  return { extension: said.flatMap(([url, key, value]) => (value === undefined ? [] : [{ url, [key]: value }])) }
}

function performer({ authority, givenBy, assessor }: SharingDecision, patient: Json): Json {
  if (authority === 'PERSON' || authority === 'PERSON_GILLICK') return patient
  if (authority === 'BEST_INTERESTS') return { type: 'Practitioner', display: assessor ?? 'a best-interests decision' }
  return { type: 'RelatedPerson', display: givenBy ?? 'on behalf of the person' }
}

/** An id of R4 is one to 64 letters, digits, dashes and dots. The identifier beside it is exact. */
function resourceId(statementId: string): string {
  return statementId.replace(/[^A-Za-z0-9\-.]/g, '-').slice(0, 64)
}
