import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Registry } from 'prom-client'
import { createInternalServer } from '../../src/http/internal-server.js'
import { Browser } from './support/browser.js'
import { codeOf, type Edge, startEdge } from './support/edge.js'

let edge: Edge
beforeAll(async () => {
  edge = await startEdge()
})
afterAll(async () => {
  await edge.stop()
})

const visit = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Browser().visit(`${edge.url}${path}`, { method, headers })

const everywhere: { method: string; path: string; status: number }[] = [
  { method: 'GET', path: '/', status: 200 },
  { method: 'GET', path: '/patients/9990000018', status: 200 },
  { method: 'GET', path: '/index.html', status: 200 },
  { method: 'GET', path: '/favicon.svg', status: 200 },
  { method: 'GET', path: '/assets/missing-BvX3k9_q.js', status: 404 },
  { method: 'GET', path: '/.secret', status: 200 },
  { method: 'GET', path: '/..%2f..%2fetc%2fpasswd', status: 200 },
  { method: 'GET', path: '/%', status: 404 },
  { method: 'POST', path: '/patients/1', status: 404 },
  { method: 'GET', path: '/graphql', status: 405 },
  { method: 'POST', path: '/graphql', status: 415 },
  { method: 'GET', path: '/graphql/x', status: 404 },
  { method: 'GET', path: '/auth/session', status: 200 },
  { method: 'GET', path: '/auth/sign-in', status: 303 },
  { method: 'GET', path: '/auth/callback', status: 400 },
  { method: 'GET', path: '/auth/else', status: 404 },
  { method: 'POST', path: '/auth/sign-out', status: 403 },
  { method: 'GET', path: '/status/agencies', status: 401 },
  { method: 'POST', path: '/status/agencies', status: 404 },
  { method: 'GET', path: '/status', status: 404 },
  { method: 'GET', path: '/when-it-is-down', status: 200 },
  { method: 'GET', path: '/plain-page.css', status: 200 },
  { method: 'GET', path: '/health/live', status: 200 },
  { method: 'GET', path: '/health/ready', status: 200 },
  { method: 'GET', path: '/metrics', status: 200 },
]

describe('every answer', () => {
  it.each(everywhere)('$method $path ($status) is not to be kept, and says what a page may do', async ({ method, path, status }) => {
    const { status: given, headers, text } = await visit(path, method)
    expect(given).toBe(status)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(text).not.toContain('hidden')
    expect(text).not.toContain('crisis_record_http')
    if (path === '/%') return
    expect(headers['content-security-policy']).toBe(
      `default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;connect-src 'self';font-src 'self';form-action 'self' ${edge.idp.issuer};frame-ancestors 'none';base-uri 'none'`,
    )
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['permissions-policy']).toContain('geolocation=()')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('but a file named by its content may be kept', async () => {
    const answer = await visit('/assets/index-BvX3k9_q.js')
    expect(answer).toMatchObject({ status: 200, text: 'export {}' })
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('asks for https ever after, where the viewer is served by https', async () => {
    const secure = await startEdge({
      postgres: edge.postgres,
      config: { publicUrl: new URL('https://record.example'), trustedProxies: ['127.0.0.1', '::1'] },
    })
    const answer = await new Browser().visit(`${secure.url}/auth/sign-in`)
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000')
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-crisis-record-sign-in=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    await secure.stop()
  })

  it('comes from the viewer or is JSON from the table of errors', async () => {
    expect((await visit('/anything/at/all')).text).toContain('Tiny viewer')
    expect(codeOf(await visit('/auth/else'))).toBe('NOT_FOUND')
    expect(codeOf(await visit('/anything', 'DELETE'))).toBe('NOT_FOUND')
  })

  it('to something unforeseen says nothing of it, and the log nothing but where', async () => {
    const failing = await startEdge({ postgres: edge.postgres })
    failing.callers.verify = async () => {
      throw new Error('NHS number 9990000018 at 10.0.0.7')
    }
    const answer = await failing.post({ headers: { authorization: 'Bearer x' } })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      500,
      { errors: [{ message: 'Something went wrong on our side. Try again.', extensions: { code: 'INTERNAL' } }] },
    ])
    expect(failing.logged.join('')).toContain('request failed unexpectedly')
    expect(failing.logged.join('')).not.toMatch(/9990000018|10\.0\.0\.7/)
    await failing.stop()
  })
})

describe('health', () => {
  it('is a plain yes to the outside; when the session database is gone, a plain no, and what is wrong inside', async () => {
    const own = await startEdge({ postgres: edge.postgres })
    const metrics = new Registry()
    const internal = createInternalServer({ metrics, checks: { sessions: () => own.callers.checkReady() } })
    const internalUrl = await internal.listen({ port: 0, host: '127.0.0.1' })
    const inside = async () => {
      const { status, text } = await new Browser().visit(`${internalUrl}/health/ready`)
      return [status, JSON.parse(text)]
    }
    const ready = async () => JSON.parse((await new Browser().visit(`${own.url}/health/ready`)).text)
    expect(await ready()).toEqual({ status: 'ready' })
    expect(await inside()).toEqual([200, { status: 'ready', parts: { sessions: 'ready' } }])
    const signedIn = await own.signIn()
    await own.callers.stop()
    expect(await ready()).toEqual({ status: 'not ready' })
    expect(await inside()).toEqual([503, { status: 'not ready', parts: { sessions: 'not ready' } }])
    expect((await new Browser().visit(`${internalUrl}/metrics`)).status).toBe(200)
    await internal.close()
    // A cookie beside a bearer token is not even looked up.
    expect((await signedIn.ask({ authorization: `Bearer ${await own.idp.mint()}` })).status).toBe(200)
    expect(codeOf(await signedIn.ask())).toBe('INTERNAL')
    await own.stop()
  })
})
