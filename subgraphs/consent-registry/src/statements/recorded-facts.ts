import type { Extent, ReadableStatement } from '@crisis-record/policy'
import type { EventToAppend } from '../audit/event-log.js'
import type { PlannedRecording } from './plan-recording.js'
import type { StatementAsk } from './statement-ask.js'

const mostWords = 200

/**
 * What the audit is told of recorded choices: codes alone. `permits` are the ids of those that permit, exceptions among them: a permit first
 * relied on by whoever recorded it, or a colleague in the same organisation, is looked at again.
 */
export function recordedFacts(
  { statements, kept }: PlannedRecording,
  { ask, now, explained }: { readonly ask: StatementAsk; readonly now: Date; readonly explained: boolean },
): EventToAppend['facts'] {
  const all = statements.map(({ statement }) => statement)
  const permits = [...all.filter(({ effect }) => effect === 'PERMIT'), ...kept.map((one) => one.kept)]
  const words = (part: (statement: ReadableStatement) => Extent): string[] => {
    const extents = all.map(part)
    return extents.includes('ANY') ? ['ANY'] : [...new Set(extents.flat())].sort().slice(0, mostWords)
  }
  return {
    effect: joined(all.map(({ effect }) => effect)),
    authority: joined(all.map(({ authority }) => authority)),
    categories: words(({ scope }) => scope.category),
    sources: words(({ scope }) => scope.source),
    organisations: words(({ scope }) => scope.organisation),
    roles: words(({ scope }) => scope.role),
    purposes: words(({ scope }) => scope.purpose),
    permits: permits.map(({ id }) => id).slice(0, mostWords),
    recorder: ask.named.reference,
    organisation: ask.named.organisation,
    recordedAt: now.toISOString(),
    consequenceExplained: explained ? 'YES' : 'NO',
  }
}

/** Of one statement its word; of several, each word once. */
function joined(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ')
}
