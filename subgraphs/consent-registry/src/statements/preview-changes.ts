import { setImmediate } from 'node:timers/promises'
import { type PreviewedSharing, previewSharing, type ReadableStatement, type Statement } from '@crisis-record/policy'
import type { StatementAsk } from './statement-ask.js'

/**
 * What would change, looked at now, and at the beginning of each choice that begins later: "from next month" hides as much as "from now".
 * What would be so at several of these is said once. Between two looks others get their turn: no decision waits for more than one.
 */
export async function previewChanges(
  options: Pick<StatementAsk, 'person' | 'agreement' | 'sources'> & {
    readonly before: readonly Statement[]
    readonly after: readonly Statement[]
    readonly recorded: readonly ReadableStatement[]
    readonly now: Date
  },
): Promise<PreviewedSharing> {
  const now = options.now.getTime()
  const later = options.recorded.flatMap(({ periodStart }) => (periodStart !== undefined && periodStart > now ? [periodStart] : []))
  const looks: PreviewedSharing[] = []
  for (const at of [...new Set([now, ...later])].sort((a, b) => a - b)) {
    await setImmediate()
    looks.push(previewSharing({ ...options, now: at }))
  }
  const changes = new Map(
    looks
      .flatMap((look) => look.changes)
      .map((change) => [JSON.stringify([change.role, change.organisationType, change.sentence]), change]),
  )
  return { changes: [...changes.values()], hiddenInEmergency: looks.flatMap((look) => look.hiddenInEmergency) }
}
