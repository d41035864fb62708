import { type ReadableStatement } from '@crisis-record/policy'
import { z } from 'zod'
import type { KeptStatement } from '../../records/kept-statement.js'
import type { SharingDecision } from '../sharing-decision.js'
import { type ExportContext, type ExportedStatement, toFhirConsent } from '../to-fhir-consent.js'

/** What is kept of a statement beside what decides: who said so, and how. */
const beside = z.object({ recordedHow: z.string().optional(), givenBy: z.string().optional(), relationship: z.string().optional() })

/** A kept statement as a resource, exactly as JSON carries it. */
export function exportKept(kept: KeptStatement, context: ExportContext): unknown {
  return JSON.parse(JSON.stringify(toFhirConsent(toExported(kept), context)))
}

function toExported({ id, statement, decided, ends }: KeptStatement): ExportedStatement {
  const status = ends.ENTERED_IN_ERROR !== undefined ? 'entered-in-error' : Object.keys(ends).length > 0 ? 'inactive' : 'active'
  if (statement.form === 'MALFORMED') return { id, status, form: 'MALFORMED', scope: statement.scope }
  return { id, status, form: 'READABLE', recordedAt: statement.recordedAt, decision: toDecision(statement, decided) }
}

function toDecision(statement: ReadableStatement, decided: unknown): SharingDecision {
  const { effect, scope, authority, givenAt, periodStart, periodEnd, reviewDate, assessor, capacityAssessedOn } = statement
  const { recordedHow: how, ...others } = beside.safeParse(decided).data ?? {}
  const said = { periodStart, periodEnd, reviewDate, assessor, capacityAssessedOn, how, ...others }
  return { effect, scope, authority, givenAt, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) }
}
