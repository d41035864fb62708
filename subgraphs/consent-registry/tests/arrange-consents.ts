import { readdirSync, readFileSync } from 'node:fs'
import { demoAgreementFile, parseAgreement, type Agreement, type Scope } from '@crisis-record/policy'
import type { ReadConsent } from '../src/fhir/from-fhir-consent.js'
import type { SharingDecision } from '../src/fhir/sharing-decision.js'

const folder = new URL('./consents/', import.meta.url)

export const now = Date.parse('2026-06-15T09:00:00Z')

export const demoAgreement: Agreement = (() => {
  const parsed = parseAgreement(readFileSync(demoAgreementFile, 'utf8'))
  if (!parsed.ok) throw new Error('the demo agreement has faults')
  return parsed.agreement
})()

export const consentFiles: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.json'))

export const consentText = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

export const consent = (file: string): Record<string, unknown> => JSON.parse(consentText(file)) as Record<string, unknown>

/** What came of a resource, as one would say it. */
export function said(read: ReadConsent): readonly string[] {
  if (read.outcome === 'NOT_IN_FORCE') return ['not in force']
  if (read.outcome === 'REFUSED') return read.faults.map(({ element, message }) => `${element} ${message}`)
  return read.decisions.map(saidDecision)
}

function saidDecision({ effect, scope, authority, givenAt, ...rest }: SharingDecision): string {
  const period = [rest.periodStart, rest.periodEnd].map((at) => (at === undefined ? '' : new Date(at).toISOString()))
  const during = period.join('') === '' ? '' : ` from ${period.join(' to ')}`
  const review = rest.reviewDate === undefined ? '' : `, reviewed ${rest.reviewDate}`
  return `${effect} ${saidScope(scope)} by ${authority} at ${new Date(givenAt).toISOString()}${during}${review}`
}

function saidScope({ emergencyExcepted, ...extents }: Scope): string {
  const named = Object.entries(extents).flatMap(([part, extent]) => (extent === 'ANY' ? [] : [`${part} ${extent.join('+')}`]))
  return `${named.length === 0 ? 'everything' : named.join(', ')}${emergencyExcepted === true ? ' but in emergencies' : ''}`
}
