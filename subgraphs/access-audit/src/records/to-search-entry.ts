import { type AuditEntry, categories } from '@crisis-record/subgraph-kit'
import type { ChainedEntry } from './chain.js'

/** One entry as a privacy officer sees it. Of the decisions, those about what was asked for: the others concerned nobody's look. */
export function toSearchEntry({ sequence, recordedAt, entry }: ChainedEntry) {
  const caller = 'caller' in entry ? entry.caller : undefined
  return {
    ...nothing,
    ...detailsOf(entry),
    sequence,
    kind: entry.kind,
    recordedAt,
    requestId: entry.requestId,
    nhsNumber: entry.person ?? null,
    callerReference: caller?.reference ?? null,
    callerName: caller?.name ?? null,
    role: caller?.role ?? null,
    organisation: caller?.organisation ?? null,
    purpose: 'purpose' in entry ? (entry.purpose ?? null) : null,
  }
}

interface Details {
  readonly event: string | null
  readonly operation: string | null
  readonly categoriesAsked: string[]
  readonly decisions: { category: string; source: string; outcome: string; reason: string; statementIds: string[] }[]
  readonly agencies: string[]
  readonly answers: { agency: string; outcome: string; vetoed: string[] }[]
  readonly outcome: string | null
  readonly overrideId: string | null
  readonly subjects: string[]
}

const nothing: Details = {
  event: null,
  operation: null,
  categoriesAsked: [],
  decisions: [],
  agencies: [],
  answers: [],
  outcome: null,
  overrideId: null,
  subjects: [],
}

function detailsOf(entry: AuditEntry): Partial<Details> {
  switch (entry.kind) {
    case 'AUTHORISED': {
      const asked = new Set(entry.categoriesAsked)
      // Those over single labelled items are about no field that could be asked for.
      const decisions = entry.decisions.filter(({ category, items }) => asked.has(category) && items === undefined)
      return {
        operation: entry.operation.name,
        categoriesAsked: categories.filter((category) => asked.has(category)),
        decisions: decisions.map(({ statements, category, source, outcome, reason }) => ({
          category,
          source,
          outcome,
          reason,
          statementIds: statements,
        })),
        agencies: entry.agencies,
        overrideId: entry.decisions.find(({ override }) => override !== undefined)?.override ?? null,
      }
    }
    case 'COMPLETED':
      return {
        agencies: entry.agencies.map(({ agency }) => agency),
        answers: entry.agencies.map(({ agency, outcome, vetoed = [] }) => ({ agency, outcome, vetoed })),
        outcome: entry.code ?? entry.outcome,
      }
    case 'REFUSED':
      return { operation: entry.operation.name, outcome: entry.code }
    case 'EVENT':
      return {
        event: entry.event,
        overrideId: entry.subjects.find(({ type }) => type === 'OVERRIDE')?.id ?? null,
        subjects: entry.subjects.map(({ type, id, became }) => `${type} ${id} ${became}`),
      }
  }
}
