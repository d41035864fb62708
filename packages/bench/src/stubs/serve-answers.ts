import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import type { FetchBody } from './answer-bytes.js'

const fetchBody = z.object({
  query: z.string().default(''),
  variables: z.looseObject({}).optional(),
  extensions: z.looseObject({}).optional(),
})

/** A server that answers every POST with what `answer` makes of its body, `pause` milliseconds later. Gives its address, on a free port. */
export async function serveAnswers(
  answer: (body: FetchBody) => string | Promise<string>,
  { status = 200, pause = 0 }: { readonly status?: number; readonly pause?: number } = {},
): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8')
      const write = (bytes: string) => {
        response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(bytes) }).end(bytes)
      }
      const send = (bytes: string) => (pause === 0 ? write(bytes) : setTimeout(write, pause, bytes))
      const bytes = answer(text === '' ? { query: '' } : (fetchBody.parse(JSON.parse(text)) as FetchBody))
      if (typeof bytes === 'string') send(bytes)
      else void bytes.then(send)
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`
}
