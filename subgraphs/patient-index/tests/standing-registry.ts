import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type PeopleTaken, type PersonTold, requestSignatureHeader } from '@crisis-record/subgraph-kit'

export interface StandingRegistry {
  readonly url: string
  /** What it was told, message by message. */
  readonly messages: readonly (readonly PersonTold[])[]
  readonly signatures: readonly string[]
  /** What it knows by number: the latest told. */
  readonly known: ReadonlyMap<string, PersonTold>
  /** Called before each answer; throws to break the connection, gives a status to answer with that alone, or nothing. */
  onMessage(act: (people: readonly PersonTold[]) => number | undefined): void
  /** Called when a message is kept, before the answer leaves; throws to lose the answer. */
  onKept(act: () => void): void
  stop(): Promise<void>
}

/** Stands for the consent registry, to the letter of what it answers, and keeps what it was told. */
export async function startStandingRegistry(port = 0): Promise<StandingRegistry> {
  const messages: (readonly PersonTold[])[] = []
  const signatures: string[] = []
  const known = new Map<string, PersonTold>()
  let act: (people: readonly PersonTold[]) => number | undefined = () => undefined
  let kept: () => void = () => undefined
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      try {
        const { people } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { people: PersonTold[] }
        signatures.push(String(request.headers[requestSignatureHeader]))
        const status = act(people)
        if (status !== undefined) {
          response.writeHead(status).end('{}')
          return
        }
        messages.push(people)
        const news = people.filter(({ nhsNumber, version }) => version > (known.get(nhsNumber)?.version ?? 0))
        const ahead = people.flatMap(({ nhsNumber, version }) => {
          const later = known.get(nhsNumber)?.version ?? 0
          return later > version ? [{ nhsNumber, version: later }] : []
        })
        for (const told of news) known.set(told.nhsNumber, told)
        kept()
        response.writeHead(200).end(JSON.stringify({ taken: news.length, ahead } satisfies PeopleTaken))
      } catch {
        request.socket.destroy()
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    messages,
    signatures,
    known,
    onMessage: (next) => (act = next),
    onKept: (next) => (kept = next),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
