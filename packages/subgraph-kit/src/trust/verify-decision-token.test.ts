import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemClock } from '../clock.js'
import { makeSigningKey, signDecision, testDecisionClaims, testIssuer } from '../testing/test-keys.js'
import { type TestRegistry, startTestRegistry } from '../testing/test-registry.js'
import { createDecisionTokenVerifier } from './verify-decision-token.js'

const key = makeSigningKey('first')
const token = (by = key) => signDecision(by, testDecisionClaims({ aud: 'ZM001', sub: 'c', permit: ['CRISIS_PLAN'] }))

let registry: TestRegistry | undefined
let broken: Server | undefined
afterEach(async () => {
  await registry?.stop()
  broken?.closeAllConnections()
  await new Promise<void>((resolve) => (broken === undefined ? resolve() : broken.close(() => resolve())))
  broken = undefined
})

function verifierAt(jwksUrl: string) {
  return createDecisionTokenVerifier({ jwksUrl: new URL(jwksUrl), issuer: testIssuer, audience: 'ZM001', clock: systemClock })
}

describe('a decision token', () => {
  it('holds, with the registry’s key fetched once', async () => {
    registry = await startTestRegistry(key)
    const verify = verifierAt(registry.jwksUrl)
    await expect(verify(token(), 'c')).resolves.toMatchObject({ permit: ['CRISIS_PLAN'] })
    await expect(verify(token(), 'c')).resolves.toBeDefined()
    expect(registry.requests()).toBe(1)
  })

  it('under unknown keys makes the agency fetch no more often than the cooldown allows', async () => {
    registry = await startTestRegistry(key)
    const verify = verifierAt(registry.jwksUrl)
    await verify(token(), 'c')
    for (let i = 0; i < 20; i++) await expect(verify(token(makeSigningKey()), 'c')).rejects.toThrow('DECISION_KEY_UNKNOWN')
    expect(registry.requests()).toBe(1)
  })

  it('holds under either of two keys while the registry changes them', async () => {
    const second = makeSigningKey('second')
    registry = await startTestRegistry(key, second)
    const verify = verifierAt(registry.jwksUrl)
    await expect(verify(token(key), 'c')).resolves.toBeDefined()
    await expect(verify(token(second), 'c')).resolves.toBeDefined()
  })

  it('is refused while nothing listens where the registry’s keys are (P11)', async () => {
    registry = await startTestRegistry(key)
    const { jwksUrl } = registry
    await registry.stop()
    await expect(verifierAt(jwksUrl)(token(), 'c')).rejects.toThrow('REGISTRY_KEYS_UNAVAILABLE')
  })

  it('holds as soon as the registry’s keys can be had again', async () => {
    let failing = true
    const server = createServer((_request, response) =>
      response.writeHead(failing ? 503 : 200).end(JSON.stringify({ keys: [key.publicJwk] })),
    )
    broken = server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const verify = verifierAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`)
    await expect(verify(token(), 'c')).rejects.toThrow('REGISTRY_KEYS_UNAVAILABLE')
    failing = false
    await expect(verify(token(), 'c')).resolves.toBeDefined()
  })

  it.each([
    { what: 'a fault', status: 500, body: 'oops' },
    { what: 'no key set', status: 200, body: '{"keys":3}' },
    { what: 'no JSON', status: 200, body: '<html>' },
    { what: 'a redirect', status: 302, body: '' },
  ])('is refused when the registry answers with $what (P11)', async ({ status, body }) => {
    const server = createServer((_request, response) => response.writeHead(status, { location: '/elsewhere' }).end(body))
    broken = server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const verify = verifierAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`)
    await expect(verify(token(), 'c')).rejects.toThrow('REGISTRY_KEYS_UNAVAILABLE')
  })
})
