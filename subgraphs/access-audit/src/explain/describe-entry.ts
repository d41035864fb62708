import type { AuditEntry, AuthorisedEntry } from '@crisis-record/subgraph-kit'
import { plainText } from '../export/plain-text.js'
import type { ChainedEntry } from '../records/chain.js'

/** One entry of the chain, in lines for an operator: what is on record, and nothing beside it. */
export function describeEntry({ sequence, recordedAt, entry }: ChainedEntry): string {
  const caller = 'caller' in entry ? entry.caller : undefined
  const by =
    caller &&
    `${caller.name ?? caller.subject} (${caller.reference}), ${caller.role ?? 'no role'} at ${caller.organisation ?? 'no organisation'}`
  const about = [by, 'purpose' in entry && entry.purpose && `for ${entry.purpose}`, entry.person && `about ${entry.person}`].filter(Boolean)
  const what = entry.kind === 'EVENT' ? entry.event : entry.kind
  const first = `Entry ${String(sequence)}, ${recordedAt.toISOString()}, request ${entry.requestId}: ${[what, ...about].join(', ')}`
  // Names came from outside: none writes to a terminal more than a line.
  return [first, ...linesOf(entry)].map(plainText).join('\n  ')
}

function linesOf(entry: AuditEntry): readonly string[] {
  switch (entry.kind) {
    case 'AUTHORISED':
      return decided(entry)
    case 'COMPLETED':
      return [
        `the client got ${entry.code ?? 'the answer'}`,
        ...entry.agencies.map(
          ({ agency, outcome, vetoed = [] }) =>
            `${agency}: ${[outcome, ...vetoed.map((each) => `withheld by its veto ${each}`)].join(', ')}`,
        ),
      ]
    case 'REFUSED':
      return [`the client got ${entry.code}`]
    case 'EVENT':
      return [
        ...entry.subjects.map(({ type, id, became }) => `${type} ${id} became ${became}`),
        ...Object.entries(entry.facts).map(([fact, value]) => `${fact}: ${[value].flat().join(', ')}`),
      ]
  }
}

function decided({ decisions, categoriesAsked, caller, purpose, agreementVersion, fields }: AuthorisedEntry): readonly string[] {
  const asked = decisions.filter(({ category, items }) => categoriesAsked.includes(category) || items === true)
  return [
    ...asked.map(({ category, source, items, outcome, reason, statements, override }) => {
      const by = [...statements.map((id) => `by statement ${id}`), ...(override === undefined ? [] : [`by override ${override}`])]
      return [
        `${category} ${items === true ? 'of single items ' : ''}at ${source}: ${outcome === 'PERMIT' ? 'permitted' : 'withheld'}`,
        reason,
        ...by,
      ].join(', ')
    }),
    `authorised: ${fields.join(', ') || 'nothing'}`,
    // What the agreement said is the registry's to tell, which keeps every version.
    ...[...new Set(asked.map(({ category }) => category))].map(
      (category) =>
        `why: npm run agreement -- explain --role ${caller.role} --purpose ${purpose} --category ${category} --version ${agreementVersion}`,
    ),
  ]
}
