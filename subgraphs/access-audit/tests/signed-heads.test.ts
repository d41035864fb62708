import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { auditReceipt, headKeys, verifyHead } from '@crisis-record/subgraph-kit'
import { post, postSigned } from '@crisis-record/subgraph-kit/testing'
import { z } from 'zod'
import { verifyChain } from '../src/records/verify-chain.js'
import { authorised, clock, type RealAudit, startRealAudit } from './real-audit.js'

let real: RealAudit
beforeAll(async () => {
  real = await startRealAudit()
})
afterAll(() => real.stop())

const publishedKeys = async () => {
  const response = await fetch(new URL('/.well-known/jwks.json', real.audit().subgraph.url))
  return headKeys.parse(await response.json()).keys
}
const askHead = (url = `${real.audit().subgraph.url}/head`) =>
  postSigned({ url, body: {}, key: real.audit().keys.request, audience: 'ZA001', now: clock.now().getTime() })

describe('signed heads', () => {
  it('come with every receipt, hold with the published keys, and are anchors the chain can be held against', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => real.append(authorised())))
    const keys = await publishedKeys()
    const heads = answers.map(({ json }) => {
      const receipt = auditReceipt.parse(json)
      const head = verifyHead(receipt.head, keys)
      if (head === undefined) throw new Error('a head that was not signed')
      expect(head.iss).toBe('ZA001')
      expect(head.sequence).toBeGreaterThanOrEqual(receipt.sequence)
      return head
    })
    expect(await verifyChain(real.chain(), heads)).toMatchObject({ outcome: 'INTACT', anchored: 30 })
    // The entries that share a commit share its signature.
    expect(new Set(answers.map(({ json }) => auditReceipt.parse(json).head)).size).toBeLessThan(30)
  })

  it('are given to the gateway that asks where the chain stands, and to nobody else', async () => {
    const kept = auditReceipt.parse((await real.append(authorised())).json)
    const { json } = await askHead()
    expect(verifyHead(z.object({ head: z.string() }).parse(json).head, await publishedKeys())).toMatchObject({
      sequence: kept.sequence,
      hash: kept.hash,
    })
    expect((await post(`${real.audit().subgraph.url}/head`, '{}')).status).toBe(401)
  })

  it.each([
    ['another key', (head: string) => head, 'OTHER'],
    [
      'another content',
      (head: string) =>
        head.replace(/\.[^.]+\./, `.${Buffer.from('{"iss":"ZA001","sequence":1,"hash":"x","iat":1}').toString('base64url')}.`),
      'OWN',
    ],
    ['no signature', (head: string) => head.replace(/[^.]+$/, ''), 'OWN'],
    [
      'another type',
      (head: string) => head.replace(/^[^.]+/, Buffer.from('{"alg":"EdDSA","typ":"decision+jwt","kid":"heads-1"}').toString('base64url')),
      'OWN',
    ],
    [
      'no algorithm',
      (head: string) => head.replace(/^[^.]+/, Buffer.from('{"alg":"none","typ":"audit-head+jwt","kid":"heads-1"}').toString('base64url')),
      'OWN',
    ],
  ])('do not hold with %s', async (_what, forge, whose) => {
    const { head } = auditReceipt.parse((await real.append(authorised())).json)
    const keys = await publishedKeys()
    expect(verifyHead(head, keys)).toBeDefined()
    const other = keys.map((key) => ({ ...key, x: Buffer.alloc(32, 7).toString('base64url') }))
    expect(verifyHead(forge(head), whose === 'OWN' ? keys : other)).toBeUndefined()
  })
})
