import { describe, expect, it } from '@jest/globals'
import { describeFaults, parseGatewayConfig } from './config.js'

const files: Record<string, string> = {
  '/secret/client': 'client-secret\n',
  '/secret/session': `${'n'.repeat(40)}\n${'o'.repeat(40)}\n`,
  '/secret/short': 'too short',
  '/secret/keys': JSON.stringify({ ZH001: [{ kid: 'a', key: 'k'.repeat(43) }] }),
  '/secret/bad-keys': JSON.stringify({ ZH001: [{ kid: 'a', key: 'short' }], lower: [] }),
  '/secret/empty': '\n',
  '/viewer/operations': '{}',
  '/viewer/changed': '{"abc":"{ hello }"}',
}
const readText = (path: string) => {
  const text = files[path]
  if (text === undefined) throw new Error('no such file')
  return text
}
const good = {
  DATABASE_URL: 'postgres://gateway:pw@localhost:54329/gateway',
  OIDC_ISSUER: 'http://localhost:4001',
  OIDC_CLIENT_ID: 'viewer',
  OIDC_CLIENT_SECRET_FILE: '/secret/client',
  SESSION_SECRET_FILE: '/secret/session',
  REQUEST_KEYS_FILE: '/secret/keys',
  AUDIT_ANCHORS_FILE: '/anchors.jsonl',
  TRUSTED_DOCUMENTS_FILE: '/viewer/operations',
}
const parse = (changes: Record<string, string | undefined> = {}) => parseGatewayConfig({ ...good, ...changes }, readText)

describe('configuration of the gateway', () => {
  it('needs few settings, and has careful defaults for the rest', () => {
    const result = parse()
    if (!result.ok) throw new Error(describeFaults(result.faults))
    expect(result.config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      internalPort: 5000,
      accessTokenAudience: 'crisis-record',
      allowIntrospection: false,
      trustedProxies: [],
      sessionSecrets: ['n'.repeat(40), 'o'.repeat(40)],
      oidc: { clientSecret: 'client-secret' },
      timeouts: { agency: 2000, registry: 2000, audit: 2000 },
      inFlight: { perCaller: 10, all: 32 },
    })
    expect(result.config.publicUrl.origin).toBe('http://localhost:4000')
    expect(result.config.agenciesFile).toMatch(/gateway\/agencies\.yaml$/)
  })

  it('takes the public address and the internal port from PORT', () => {
    const result = parse({ PORT: '4300' })
    expect(result).toMatchObject({ ok: true, config: { internalPort: 5300 } })
    expect(result.ok && result.config.publicUrl.href).toBe('http://localhost:4300/')
  })

  it('reports every fault at once, by the name of the variable', () => {
    const result = parseGatewayConfig({ PORT: 'abc', ALLOW_INTROSPECTION: 'yes', OIDC_CLIENT_SECRET_FILE: '/nowhere' }, readText)
    if (result.ok) throw new Error('accepted')
    expect(result.faults.map((fault) => fault.variable).sort()).toEqual([
      'ALLOW_INTROSPECTION',
      'AUDIT_ANCHORS_FILE',
      'DATABASE_URL',
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET_FILE',
      'OIDC_ISSUER',
      'PORT',
      'REQUEST_KEYS_FILE',
      'SESSION_SECRET_FILE',
      'TRUSTED_DOCUMENTS_FILE',
    ])
    expect(describeFaults(result.faults)).toContain('PORT must be a port number between 0 and 65535.')
    expect(describeFaults(result.faults)).toContain('DATABASE_URL is not set.')
  })

  it.each([
    { variable: 'PORT', value: '70000' },
    { variable: 'DATABASE_URL', value: 'mysql://localhost/x' },
    { variable: 'PUBLIC_URL', value: 'https://record.example/viewer' },
    { variable: 'PUBLIC_URL', value: 'record.example' },
    { variable: 'OIDC_ISSUER', value: 'http://login.example' },
    { variable: 'OIDC_ISSUER', value: 'login.example' },
    { variable: 'SESSION_SECRET_FILE', value: '/secret/short' },
    { variable: 'SESSION_SECRET_FILE', value: '/secret/empty' },
    { variable: 'OIDC_CLIENT_SECRET_FILE', value: '/secret/empty' },
    { variable: 'REQUEST_KEYS_FILE', value: '/secret/bad-keys' },
    { variable: 'REQUEST_KEYS_FILE', value: '/secret/client' },
    { variable: 'TRUSTED_DOCUMENTS_FILE', value: '/nowhere' },
    { variable: 'TRUSTED_DOCUMENTS_FILE', value: '/viewer/changed' },
    { variable: 'AGENCY_TIMEOUT_MS', value: '0' },
    { variable: 'RATE_LIMIT_PER_CALLER', value: '-1' },
    { variable: 'IN_FLIGHT_PER_CALLER', value: '0' },
    { variable: 'TRUSTED_PROXIES', value: 'everyone' },
    { variable: 'TRUSTED_PROXIES', value: '10.0.0.0/99' },
    { variable: 'LOG_LEVEL', value: 'loud' },
  ])('refuses $variable = $value', ({ variable, value }) => {
    const result = parse({ [variable]: value })
    expect(result.ok ? [] : result.faults.map((fault) => fault.variable)).toContain(variable)
  })

  it('wants to know the load balancer when TLS ends before the gateway', () => {
    expect(parse({ PUBLIC_URL: 'https://record.example' })).toMatchObject({ ok: false, faults: [{ variable: 'TRUSTED_PROXIES' }] })
    expect(parse({ PUBLIC_URL: 'https://record.example', TRUSTED_PROXIES: '10.1.0.0/16' })).toMatchObject({ ok: true })
  })

  it('never repeats a secret in a fault', () => {
    const result = parse({ SESSION_SECRET_FILE: '/secret/short', REQUEST_KEYS_FILE: '/secret/bad-keys' })
    expect(JSON.stringify(result)).not.toMatch(/too short|"short"/)
  })
})
