import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as it went by, whole: what whoever listens between two parts could send again. */
export interface PassedBy {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What becomes of requests to a path: PASS, refused on the way there, or their answers lost on the way back. */
export type Passage = 'PASS' | 'REFUSE' | 'LOSE_ANSWER'

export interface Between {
  /** To be asked in place of the part. */
  readonly url: string
  readonly passed: readonly PassedBy[]
  become(path: string, passage: Passage): void
  stop(): void
}

/** Stands between two parts: remembers each request, and lets it pass or not. */
export async function standBetween(target: string): Promise<Between> {
  const passed: PassedBy[] = []
  const passages = new Map<string, Passage>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? '/'
      const headers = Object.fromEntries(
        ['content-type', 'accept', 'request-signature'].flatMap((name) => {
          const value = request.headers[name]
          return typeof value === 'string' ? [[name, value]] : []
        }),
      )
      const body = Buffer.concat(chunks).toString('utf8')
      if (request.method === 'POST') passed.push({ path, headers, body })
      const passage = passages.get(path) ?? 'PASS'
      if (passage === 'REFUSE') {
        response.writeHead(503).end()
        return
      }
      const method = request.method ?? 'POST'
      fetch(new URL(path, target), { method, headers, ...(method === 'POST' ? { body } : {}) }).then(
        async (answer) => {
          const content = Buffer.from(await answer.arrayBuffer())
          if (passage === 'LOSE_ANSWER') response.destroy()
          else response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' }).end(content)
        },
        () => response.destroy(),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${new URL(target).pathname}`,
    passed,
    become: (path, passage) => void passages.set(path, passage),
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
