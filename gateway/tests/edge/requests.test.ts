import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { errorTable, isErrorCode } from '@crisis-record/contract'
import { request } from 'undici'
import { Browser } from './support/browser.js'
import { codeOf, type Edge, startEdge } from './support/edge.js'

let edge: Edge
let token: string
beforeAll(async () => {
  edge = await startEdge({ config: { rateLimits: { perCaller: 200, perAddress: 100_000 } } })
  token = await edge.idp.mint()
})
afterAll(async () => {
  await edge.stop()
})

/** Sends bytes as they are, and gives the bytes that come back. */
function send(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(edge.url).port), 'localhost', () => socket.write(bytes))
    let answer = ''
    socket
      .setEncoding('utf8')
      .on('data', (chunk: string) => {
        answer += chunk
        // Where the connection is kept, nothing more comes.
        setTimeout(() => socket.destroy(), 1_000).unref()
      })
      .on('close', () => resolve(answer))
      .on('error', reject)
    setTimeout(() => socket.destroy(), 30_000).unref()
  })
}

const operation = '{"query":"{ hello }"}'

describe('an operation', () => {
  const refusals: { name: string; headers?: Record<string, string>; body?: string | Buffer; code: string }[] = [
    { name: 'in a batch', body: `[${operation},${operation}]`, code: 'REQUEST_INVALID' },
    { name: 'that is no JSON', body: '{"query":', code: 'REQUEST_INVALID' },
    { name: 'that is no object', body: '"{ hello }"', code: 'REQUEST_INVALID' },
    { name: 'without a query', body: '{"variables":{}}', code: 'REQUEST_INVALID' },
    {
      name: "by a hash of none of the viewer's",
      body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      code: 'OPERATION_NOT_TRUSTED',
    },
    { name: 'with nothing', body: '', code: 'REQUEST_INVALID' },
    { name: 'with a key __proto__', body: '{"query":"{ hello }","variables":{"__proto__":{"a":1}}}', code: 'REQUEST_INVALID' },
    {
      name: 'with a key constructor.prototype',
      body: '{"query":"{ hello }","variables":{"constructor":{"prototype":{}}}}',
      code: 'REQUEST_INVALID',
    },
    {
      name: 'that is not UTF-8',
      body: Buffer.concat([Buffer.from('{"query":"{ hello } #'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
      code: 'REQUEST_INVALID',
    },
    { name: 'as text/plain', headers: { 'content-type': 'text/plain' }, code: 'MEDIA_TYPE_UNSUPPORTED' },
    {
      name: 'as a form',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query=%7Bhello%7D',
      code: 'MEDIA_TYPE_UNSUPPORTED',
    },
    { name: 'as multipart', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--', code: 'MEDIA_TYPE_UNSUPPORTED' },
    {
      name: 'as application/graphql',
      headers: { 'content-type': 'application/graphql' },
      body: '{ hello }',
      code: 'MEDIA_TYPE_UNSUPPORTED',
    },
    { name: 'in UTF-16', headers: { 'content-type': 'application/json; charset=utf-16' }, code: 'MEDIA_TYPE_UNSUPPORTED' },
    { name: 'in UTF-7', headers: { 'content-type': 'application/json; charset=utf-7' }, code: 'MEDIA_TYPE_UNSUPPORTED' },
    { name: 'compressed', headers: { 'content-encoding': 'gzip' }, body: gzipSync(operation), code: 'MEDIA_TYPE_UNSUPPORTED' },
    { name: 'compressed in an unknown way', headers: { 'content-encoding': 'br, identity' }, code: 'MEDIA_TYPE_UNSUPPORTED' },
    { name: 'of more than 128 kB', body: `{"query":"{ hello } #${'x'.repeat(128 * 1024)}"}`, code: 'OPERATION_TOO_LARGE' },
    {
      name: 'of more than 128 kB of variables',
      body: `{"query":"{ hello }","variables":{"x":"${'x'.repeat(128 * 1024)}"}}`,
      code: 'OPERATION_TOO_LARGE',
    },
    {
      name: 'of an import of more than 128 kB in the operation itself',
      body: `{"query":"mutation { importConsent } #${'x'.repeat(128 * 1024)}"}`,
      code: 'OPERATION_TOO_LARGE',
    },
    ...[
      { name: 'that names an import in a comment', query: '{ hello } # importConsent' },
      { name: 'that calls something an import', query: 'mutation { importConsent: recordStatement }' },
      { name: 'that imports beside something else', query: 'mutation { importConsent recordStatement }' },
      { name: 'that holds an import it may not run', query: 'mutation A { importConsent } query B { hello }' },
      { name: 'whose import comes by a fragment', query: 'mutation { ...F } fragment F on Mutation { importConsent }' },
      { name: 'that asks for an import', query: '{ importConsent }' },
      { name: 'that cannot be read', query: 'mutation { importConsent' },
    ].map(({ name, query }) => ({
      name: `of more than 128 kB of variables ${name}`,
      body: JSON.stringify({ query, variables: { x: 'x'.repeat(128 * 1024) } }),
      code: 'OPERATION_TOO_LARGE',
    })),
  ]
  it.each(refusals)('$name is refused with $code', async ({ headers, body, code }) => {
    const before = edge.executed.length
    const answer = await edge.post({ headers: { authorization: `Bearer ${token}`, ...headers }, ...(body === undefined ? {} : { body }) })
    if (!isErrorCode(code)) throw new Error('not in the table')
    expect(answer.status).toBe(errorTable[code].status)
    expect(JSON.parse(answer.text)).toEqual({ errors: [{ message: errorTable[code].text, extensions: { code } }] })
    expect(edge.executed).toHaveLength(before)
  })

  it('of more than 128 kB of variables is read if it is an import and nothing else', async () => {
    const query = 'mutation Import($input: ImportConsentInput!) { importConsent(input: $input) { outcome } }'
    const body = JSON.stringify({ query, variables: { input: { resource: 'x'.repeat(1024 * 1024) } } })
    // The schema behind this edge has no such field.
    expect(codeOf(await edge.post({ headers: { authorization: `Bearer ${token}` }, body }))).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('of a gigabyte in chunks is refused after the first 4 MB', async () => {
    let sent = 0
    const chunks = (function* () {
      while (sent < 2 ** 30) {
        sent += 65_536
        yield Buffer.alloc(65_536, 32)
      }
    })()
    const answer = await request(`${edge.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'purpose-of-use': 'TREAT', 'content-type': 'application/json' },
      body: chunks as never,
    }).catch(() => undefined)
    if (answer !== undefined) expect(await answer.body.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }] })
    expect(sent).toBeLessThan(32 * 2 ** 20)
  })

  it.each(['application/json; charset=utf-8', 'application/json;charset=UTF-8', 'application/json'])('is taken as %s', async (type) => {
    expect((await edge.post({ headers: { authorization: `Bearer ${token}`, 'content-type': type } })).status).toBe(200)
  })

  it('is answered as JSON and nothing else, whatever the client would rather have', async () => {
    for (const accept of ['multipart/mixed; deferSpec=20220824', 'text/html', 'application/graphql-response+json', 'x'])
      expect((await edge.post({ headers: { authorization: `Bearer ${token}`, accept } })).headers['content-type']).toBe(
        'application/json; charset=utf-8',
      )
  })

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('by %s is refused, signed in or not', async (method) => {
    const answer = await new Browser().visit(`${edge.url}/graphql?query=%7Bhello%7D`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'purpose-of-use': 'TREAT' },
    })
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'POST'])
    if (method !== 'HEAD') expect(codeOf(answer)).toBe('METHOD_NOT_ALLOWED')
  })

  it('cannot be sent in the address', async () => {
    const answer = await edge.post({ headers: { authorization: `Bearer ${token}` }, body: '{}', query: '?query=%7Bhello%7D' })
    expect(codeOf(answer)).toBe('REQUEST_INVALID')
  })

  it.each(['/graphql', '/'])('over a websocket at %s is refused', async (path) => {
    const answer = await send(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 405 /)
    expect(answer).toContain('METHOD_NOT_ALLOWED')
  })

  it.each([
    { name: 'no HTTP', bytes: 'HELLO\r\n\r\n' },
    { name: 'headers without end', bytes: `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n` },
    { name: 'two lengths', bytes: `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n` },
    { name: 'an odd expectation', bytes: 'GET / HTTP/1.1\r\nHost: x\r\nExpect: money\r\nConnection: close\r\n\r\n' },
  ])('that comes with $name gets an error in the shape of all others, not to be kept', async ({ bytes }) => {
    const answer = await send(bytes)
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(answer).toMatch(/cache-control: no-store/i)
    expect(answer).toContain('"code":"REQUEST_INVALID"')
  })
})

describe('the purpose of use', () => {
  const ask = async (...lines: string[]) => {
    const text = await send(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${operation.length}\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n${operation}`,
    )
    return text.match(/"code":"([A-Z_]+)"/)?.[1] ?? text.match(/"hello":"(world)"/)?.[1]
  }
  it.each([
    { lines: [], expected: 'PURPOSE_REQUIRED' },
    { lines: ['Purpose-Of-Use:'], expected: 'PURPOSE_REQUIRED' },
    { lines: ['Purpose-Of-Use: TREAT', 'Purpose-Of-Use: ETREAT'], expected: 'PURPOSE_REQUIRED' },
    { lines: ['Purpose-Of-Use: TREAT', 'purpose-of-use: TREAT'], expected: 'PURPOSE_REQUIRED' },
    { lines: ['Purpose-Of-Use: TREAT, ETREAT'], expected: 'PURPOSE_REQUIRED' },
    { lines: ['Purpose-Of-Use: CURIOSITY'], expected: 'PURPOSE_UNKNOWN' },
    { lines: ['Purpose-Of-Use: treat'], expected: 'PURPOSE_UNKNOWN' },
    { lines: ['Purpose-Of-Use: __proto__'], expected: 'PURPOSE_UNKNOWN' },
    { lines: ['Purpose-Of-Use:  ETREAT '], expected: 'world' },
    { lines: ['Purpose-Of-Use: TREAT', 'Acting-Role: GP'], expected: 'world' },
    { lines: ['Purpose-Of-Use: TREAT', 'Acting-Role: GP', 'Acting-Role: AMHP'], expected: 'ROLE_REQUIRED' },
    { lines: ['Purpose-Of-Use: TREAT', 'Acting-Role: <b>'], expected: 'ROLE_REQUIRED' },
    { lines: ['Purpose-Of-Use: TREAT', 'Authorization: Bearer x'], expected: 'UNAUTHENTICATED' },
  ])('$lines gives $expected', async ({ lines, expected }) => {
    expect(await ask(...lines)).toBe(expected)
  })

  it('is all a caller says of itself: forged headers have no effect', async () => {
    await edge.post({
      headers: {
        authorization: `Bearer ${token}`,
        'x-role': 'PRIVACY_OFFICER',
        'x-user': 'privacy',
        'x-forwarded-for': '10.0.0.1',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        'request-id': 'chosen',
        'x-request-id': 'chosen',
        forwarded: 'for=10.0.0.1',
        'apollo-require-preflight': 'true',
      },
    })
    const [context] = edge.executed.slice(-1)
    expect(Object.keys(context?.caller ?? {}).sort()).toEqual(['accessToken', 'channel', 'expiresAt', 'purpose'])
    expect(context?.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('too many requests', () => {
  it('of one member of staff are refused for a while, whatever the channel, and others go on', async () => {
    const busy = await edge.idp.mint({ claims: { sub: 'busy' } })
    const codes: (string | undefined)[] = []
    for (let i = 0; i < 202; i++) codes.push(codeOf(await edge.post({ headers: { authorization: `Bearer ${busy}` } })))
    expect(codes.slice(0, 200).every((code) => code === undefined)).toBe(true)
    expect(codes.slice(200)).toEqual(['RATE_LIMITED', 'RATE_LIMITED'])
    edge.idp.signsInNext = 'busy'
    const answer = await (await edge.signIn()).ask()
    expect([answer.status, codeOf(answer), Number(answer.headers['retry-after']) > 0]).toEqual([429, 'RATE_LIMITED', true])
    edge.idp.signsInNext = 'liaison'
    expect((await edge.post({ headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
  })

  it('of one address are refused, and X-Forwarded-For makes no other address of it', async () => {
    const narrow = await startEdge({ postgres: edge.postgres, config: { rateLimits: { perCaller: 1000, perAddress: 5 } } })
    const codes: (string | undefined)[] = []
    for (let i = 0; i < 7; i++) codes.push(codeOf(await narrow.post({ headers: { 'x-forwarded-for': `10.0.0.${i}` } })))
    expect(codes).toEqual([...Array<string>(5).fill('UNAUTHENTICATED'), 'RATE_LIMITED', 'RATE_LIMITED'])
    await narrow.stop()
  })

  it('are counted by client behind a load balancer we know', async () => {
    const behind = await startEdge({
      postgres: edge.postgres,
      config: { trustedProxies: ['127.0.0.1', '::1'], rateLimits: { perCaller: 1000, perAddress: 2 } },
    })
    const codes: (string | undefined)[] = []
    for (let i = 0; i < 6; i++) codes.push(codeOf(await behind.post({ headers: { 'x-forwarded-for': `10.0.0.${i % 2}` } })))
    expect(codes).toEqual([...Array<string>(4).fill('UNAUTHENTICATED'), 'RATE_LIMITED', 'RATE_LIMITED'])
    await behind.stop()
  })
})
