import type { AuditEntry, RouteDeps, SubgraphDefinition } from '@crisis-record/subgraph-kit'
import type { Services } from '../services.js'
import type { AppendOutcome } from './entry-writer.js'
import { parseEntry, parseEvent } from './parse-entry.js'

type Parse = (raw: unknown) => AuditEntry | undefined

/**
 * `POST /entries`: one audit entry of the gateway, AUTHORISED, COMPLETED or REFUSED. `POST /events`: a change, from the part of the partnership that makes
 * it, which takes effect only with the receipt. Each is signed with keys that only sender and audit share. 201 with a receipt once it is durable;
 * 400 not an entry; 401 not signed; 409 another entry is kept for this request; 503 it cannot be kept now, try again.
 */
export const entryRoutes: NonNullable<SubgraphDefinition<Services>['routes']> = (app, deps) => {
  const { writer, eventKeys, entryMetrics, completionWatch } = deps.services
  const keepWhatComes = (
    path: string,
    { verify, parse, sender }: { verify: RouteDeps['verifyRequest']; parse: Parse; sender: (kid: string) => string },
  ) => {
    app.post(path, async (request, reply) => {
      const verified = await verify(request)
      const entry = parse(verified.json)
      if (entry === undefined) {
        deps.log.warn('audit entry refused', { reason: 'NOT_AN_ENTRY' })
        return reply.code(400).send({ error: 'This is not an audit entry.' })
      }
      const appended = await writer.append(entry)
      const kind = entry.kind === 'EVENT' ? entry.event : entry.kind
      entryMetrics.entry({ sender: sender(verified.claims.kid), kind, outcome: appended.outcome })
      if (appended.outcome === 'KEPT') return reply.code(201).send(appended.receipt)
      report(appended, deps)
      if (appended.outcome === 'CONTRADICTED') return reply.code(409).send({ error: 'Another entry is kept for this request.' })
      return reply.code(503).header('retry-after', '1').send({ error: 'The entry cannot be kept at the moment.' })
    })
  }
  keepWhatComes('/entries', { verify: (request) => deps.verifyRequest(request), parse: parseEntry, sender: () => 'gateway' })
  keepWhatComes('/events', {
    verify: deps.verifierOf(eventKeys.keys),
    parse: parseEvent,
    sender: (kid) => eventKeys.senders.get(kid) ?? 'unknown',
  })
  app.addHook('onClose', async () => {
    completionWatch.stop()
    await writer.stop()
  })
}

function report(refused: Exclude<AppendOutcome, { outcome: 'KEPT' }>, { log }: RouteDeps<Services>): void {
  if (refused.outcome === 'CONTRADICTED') log.error('audit entry contradicts one already kept', { reason: 'CONTRADICTED' })
  else if (refused.reason === 'FULL') log.error('audit entry refused: too many are waiting', { reason: 'FULL' })
  else log.error('audit entry could not be kept', { reason: 'STORE_FAILED', error: refused.error })
}
