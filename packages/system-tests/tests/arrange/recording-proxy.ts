import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decodeJwt } from 'jose'
import { z } from 'zod'

/** One request an agency received, without what differs between any two requests: ids, times, signatures and the audit's signed head. */
export interface Received {
  readonly agency: string
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
  /** Of what the audit is told. */
  readonly entry?: string | undefined
}

const requestBody = z.looseObject({
  extensions: z.looseObject({ decision: z.string().optional(), requestId: z.unknown() }).optional(),
  kind: z.string().optional(),
})

/**
 * Stands between gateway and agency, passes everything on, and keeps what was asked. `before` is awaited before a request is passed on.
 */
export async function startRecordingProxy(
  agency: string,
  target: string,
  record: Received[],
  before: (path: string) => Promise<void> = () => Promise.resolve(),
): Promise<{ url: string; stop(): void }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      const path = request.url ?? '/'
      record.push(received(agency, request.headers, body))
      const {
        host: _host,
        connection: _connection,
        'content-length': _length,
        'transfer-encoding': _encoding,
        ...headers
      } = request.headers
      const passOn = async () => {
        await before(path)
        const answer = await fetch(new URL(path, target), {
          method: request.method ?? 'POST',
          headers: headers as Record<string, string>,
          body,
        })
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' })
        response.end(Buffer.from(await answer.arrayBuffer()))
      }
      passOn().catch(() => response.destroy())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const path = new URL(target).pathname
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function received(agency: string, headers: IncomingHttpHeaders, body: Buffer): Received {
  const { 'request-signature': _signature, 'content-length': _length, host: _host, ...kept } = headers
  const parsed = requestBody.safeParse(JSON.parse(body.toString('utf8')))
  if (!parsed.success || parsed.data.extensions === undefined) return { agency, headers: kept, body: undefined, entry: parsed.data?.kind }
  const { decision, requestId: _requestId, head: _head, ...extensions } = parsed.data.extensions
  return {
    agency,
    headers: kept,
    body: { ...parsed.data, extensions: { ...extensions, decision: decision === undefined ? undefined : timeless(decision) } },
  }
}

function timeless(token: string): unknown {
  const { iat: _iat, exp: _exp, jti: _jti, override, ...claims } = decodeJwt<{ override?: { exp: number } }>(token)
  return override === undefined ? claims : { ...claims, override: { ...override, exp: 'some time' } }
}
