import { describe, expect, it } from '@jest/globals'
import { signRequest } from '@crisis-record/contract/tokens'
import { fixedClock } from '../testing/fixed-clock.js'
import { makeRequestKey } from '../testing/test-keys.js'
import { ReplayCache } from './replay-cache.js'
import { createRequestSignatureVerifier } from './verify-request-signature.js'

const now = new Date('2026-03-01T12:00:00Z')
const body = Buffer.from('{"query":"{ a }"}')
const [oldKey, newKey] = [makeRequestKey('2026-02'), makeRequestKey('2026-03')]

async function verifier() {
  const clock = fixedClock(now)
  return {
    clock,
    verify: await createRequestSignatureVerifier({ keys: [oldKey, newKey], audience: 'ZM001', clock, seen: new ReplayCache() }),
  }
}

function signed(key = newKey, offsetSeconds = 0): string {
  return signRequest({ key, audience: 'ZM001', caller: 'c', body, now: now.getTime() + offsetSeconds * 1000 })
}

describe('a request signature', () => {
  it('holds under either of two live keys', async () => {
    const { verify } = await verifier()
    await expect(verify(signed(oldKey), body)).resolves.toMatchObject({ aud: 'ZM001', sub: 'c' })
    await expect(verify(signed(newKey), body)).resolves.toMatchObject({ aud: 'ZM001', sub: 'c' })
  })

  it.each([
    { offset: -59, outcome: 'holds' },
    { offset: -61, outcome: 'SIGNATURE_EXPIRED' },
    { offset: 30, outcome: 'holds' },
    { offset: 31, outcome: 'SIGNATURE_EXPIRED' },
  ])('made $offset s from now by the gateway’s clock: $outcome', async ({ offset, outcome }) => {
    const { verify } = await verifier()
    const result = await verify(signed(newKey, offset), body).then(
      () => 'holds',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    )
    expect(result).toBe(outcome)
  })

  it('covers every byte of the body', async () => {
    const { verify } = await verifier()
    for (let i = 0; i < body.length; i++) {
      const altered = Buffer.from(body)
      altered[i] = (altered[i] ?? 0) ^ 1
      await expect(verify(signed(), altered)).rejects.toThrow('BODY_ALTERED')
    }
  })

  it('is not used up by a request that was refused for its body', async () => {
    const { verify } = await verifier()
    const signature = signed()
    await expect(verify(signature, Buffer.from('other'))).rejects.toThrow('BODY_ALTERED')
    await expect(verify(signature, body)).resolves.toBeDefined()
    await expect(verify(signature, body)).rejects.toThrow('REPLAYED')
  })
})
