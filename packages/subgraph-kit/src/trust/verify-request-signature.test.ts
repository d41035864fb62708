import { describe, expect, it } from '@jest/globals'
import { signRequest } from '@crisis-record/contract/tokens'
import { fixedClock } from '../testing/fixed-clock.js'
import { makeRequestKey } from '../testing/test-keys.js'
import { ReplayCache } from './replay-cache.js'
import { createRequestSignatureVerifier } from './verify-request-signature.js'

const now = new Date('2026-03-01T12:00:00Z')
const body = Buffer.from('{"query":"{ a }"}')
const [oldKey, newKey] = [makeRequestKey('2026-02'), makeRequestKey('2026-03')]

function verifier() {
  const clock = fixedClock(now)
  return {
    clock,
    verify: createRequestSignatureVerifier({ keys: [oldKey, newKey], audience: 'ZM001', clock, seen: new ReplayCache() }),
  }
}

function signed(key = newKey, offsetSeconds = 0): string {
  return signRequest({ key, audience: 'ZM001', caller: 'c', body, now: now.getTime() + offsetSeconds * 1000 })
}

describe('a request signature', () => {
  it('holds under either of two live keys', () => {
    const { verify } = verifier()
    expect(verify(signed(oldKey), body)).toMatchObject({ aud: 'ZM001', sub: 'c' })
    expect(verify(signed(newKey), body)).toMatchObject({ aud: 'ZM001', sub: 'c' })
  })

  it.each([
    { offset: -59, outcome: 'holds' },
    { offset: -61, outcome: 'SIGNATURE_EXPIRED' },
    { offset: 30, outcome: 'holds' },
    { offset: 31, outcome: 'SIGNATURE_EXPIRED' },
  ])('made $offset s from now by the gateway’s clock: $outcome', ({ offset, outcome }) => {
    const { verify } = verifier()
    if (outcome === 'holds') expect(verify(signed(newKey, offset), body)).toBeDefined()
    else expect(() => verify(signed(newKey, offset), body)).toThrow(outcome)
  })

  it('covers every byte of the body', () => {
    const { verify } = verifier()
    for (let i = 0; i < body.length; i++) {
      const altered = Buffer.from(body)
      altered[i] = (altered[i] ?? 0) ^ 1
      expect(() => verify(signed(), altered)).toThrow('BODY_ALTERED')
    }
  })

  it('is refused when any character of it is another', () => {
    const { verify } = verifier()
    const signature = signed()
    for (let i = 0; i < signature.length; i++) {
      const altered = `${signature.slice(0, i)}${signature[i] === 'A' ? 'B' : 'A'}${signature.slice(i + 1)}`
      expect(() => verify(altered, body)).toThrow(/^SIGNATURE_/)
    }
    for (const altered of [`${signature}=`, `${signature}.`, ` ${signature}`, `${signature}, ${signature}`])
      expect(() => verify(altered, body)).toThrow(/^SIGNATURE_/)
    expect(verify(signature, body)).toBeDefined()
  })

  it('is not used up by a request that was refused for its body', () => {
    const { verify } = verifier()
    const signature = signed()
    expect(() => verify(signature, Buffer.from('other'))).toThrow('BODY_ALTERED')
    expect(verify(signature, body)).toBeDefined()
    expect(() => verify(signature, body)).toThrow('REPLAYED')
  })
})
