import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { hashBody, requestClaims, type RequestKey, requestSignatureHeader } from '@crisis-record/contract/tokens'

/** What a test agency answers: JSON, or bytes as they are. */
export type Reply = { status?: number; json: unknown } | { status?: number; bytes: string | Buffer } | 'HANG' | 'DROP'

export interface Asked {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly query: string
  readonly variables: Record<string, unknown>
  readonly extensions: Record<string, unknown>
  readonly body: Record<string, unknown>
  readonly caller: string | undefined
}

/** An agency for the gateway alone: a real HTTP server that verifies the request signature, and answers what the test tells it to. */
export class TestAgency {
  readonly asked: Asked[] = []
  delay = 0
  #server: Server
  #seen = new Set<string>()

  constructor(
    readonly odsCode: string,
    readonly key: RequestKey,
    public reply: (asked: Asked) => Reply | Promise<Reply>,
  ) {
    this.#server = createServer((request, response) => {
      void this.#answer(request).then((reply) => {
        if (reply === 'HANG') return
        if (reply === 'DROP') return request.socket.destroy()
        const body = 'json' in reply ? JSON.stringify(reply.json) : reply.bytes
        response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' }).end(body)
      })
    })
  }

  async listen(port = 0): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve))
    return this
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`
  }

  /** Resolves once nobody is connected to it. */
  async disconnected(): Promise<void> {
    const connected = () =>
      new Promise<number>((resolve, reject) => this.#server.getConnections((error, count) => (error ? reject(error) : resolve(count))))
    while ((await connected()) > 0) await wait(10)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #answer(request: IncomingMessage): Promise<Reply> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const raw = Buffer.concat(chunks)
    const claims = this.#verified(request.headers[requestSignatureHeader], raw)
    if (claims === undefined) return { status: 401, json: { errors: [{ message: 'Not authorised.' }] } }
    const body = JSON.parse(raw.toString('utf8')) as Record<string, unknown>
    const asked: Asked = {
      path: request.url ?? '',
      headers: request.headers,
      query: typeof body['query'] === 'string' ? body['query'] : '',
      variables: (body['variables'] ?? {}) as Record<string, unknown>,
      extensions: (body['extensions'] ?? {}) as Record<string, unknown>,
      body,
      caller: claims.sub,
    }
    this.asked.push(asked)
    if (this.delay > 0) await wait(this.delay)
    return this.reply(asked)
  }

  #verified(header: string | string[] | undefined, body: Buffer) {
    if (typeof header !== 'string') return undefined
    const [head, payload, signature] = header.split('.')
    if (head === undefined || payload === undefined) return undefined
    const expected = createHmac('sha256', Buffer.from(this.key.key, 'base64url')).update(`${head}.${payload}`).digest('base64url')
    if (signature !== expected) return undefined
    const claims = requestClaims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
    if (claims.aud !== this.odsCode || claims.bsh !== hashBody(body) || this.#seen.has(claims.jti)) return undefined
    this.#seen.add(claims.jti)
    return claims
  }
}
