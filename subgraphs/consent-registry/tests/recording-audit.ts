import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type AuditReceipt, type EventEntry, eventEntry, requestSignatureHeader } from '@crisis-record/subgraph-kit'

/** Stands where access-audit would, for tests whose clock is held still: keeps events as they come, or does not answer. */
export interface RecordingAudit {
  readonly url: string
  readonly events: EventEntry[]
  /** Until told otherwise it refuses everything, as an audit whose store is gone does. */
  refuse(refuses: boolean): void
  /** Called when an event has come and before it is answered: what is then not committed yet must not be seen. */
  onEvent: ((event: EventEntry) => Promise<void>) | undefined
  stop(): Promise<void>
}

export async function startRecordingAudit(): Promise<RecordingAudit> {
  const events: EventEntry[] = []
  let refuses = false
  const take = async (body: string): Promise<AuditReceipt> => {
    const event = eventEntry.parse(JSON.parse(body))
    await audit.onEvent?.(event)
    events.push(event)
    return { sequence: events.length, hash: 'hash', head: 'head' }
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (refuses || request.url !== '/events' || request.headers[requestSignatureHeader] === undefined)
        return void response.writeHead(503).end()
      take(Buffer.concat(chunks).toString('utf8')).then(
        (receipt) => response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(receipt)),
        () => response.writeHead(400).end(),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const audit: RecordingAudit = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`,
    events,
    refuse: (does) => {
      refuses = does
    },
    onEvent: undefined,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return audit
}
