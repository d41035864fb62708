import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Edge, type SignedIn, startEdge } from './support/edge.js'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const persisted = (sha256Hash: string, more: object = {}) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } }, ...more })
const viewers = '{ hello }'
const others = '{ hello again: hello }'

let edge: Edge
let staff: SignedIn
beforeAll(async () => {
  edge = await startEdge()
  staff = await edge.signIn()
})
afterAll(() => edge.stop())
beforeEach(() => void edge.executed.splice(0))

const post = async ({ ask }: SignedIn, body: object): Promise<unknown> => JSON.parse((await ask({}, JSON.stringify(body))).text)
const refused = (code: string) => ({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })] })

describe("a browser's session", () => {
  it.each([
    ['by its hash', persisted(hashOf(viewers))],
    ['by its text', { query: viewers }],
    ['by its hash, with variables it does not use and no name', persisted(hashOf(viewers), { variables: {}, operationName: null })],
  ])('asks what the viewer asks, %s', async (_how, body) => {
    expect(await post(staff, body)).toEqual({ data: { hello: 'world' } })
    expect(edge.executed).toHaveLength(1)
  })

  it.each([
    ['another operation', { query: others }, 'OPERATION_NOT_TRUSTED'],
    ["the viewer's, differently written", { query: '{hello}' }, 'OPERATION_NOT_TRUSTED'],
    ["the viewer's and another beside it", { query: `${viewers} query Other ${others}` }, 'OPERATION_NOT_TRUSTED'],
    ['the schema', { query: '{ __schema { types { name } } }' }, 'OPERATION_NOT_TRUSTED'],
    ['the hash of another', persisted(hashOf(others)), 'OPERATION_NOT_TRUSTED'],
    ['the name of what every object has', persisted('constructor'), 'OPERATION_NOT_TRUSTED'],
    ["another, under the hash of the viewer's", persisted(hashOf(viewers), { query: others }), 'OPERATION_NOT_TRUSTED'],
    ['an empty hash', persisted(''), 'OPERATION_NOT_TRUSTED'],
    ['a hash that is none', { extensions: { persistedQuery: { version: 1, sha256Hash: 7 } } }, 'REQUEST_INVALID'],
    ['a hash of a version to come', { extensions: { persistedQuery: { version: 2, sha256Hash: hashOf(viewers) } } }, 'REQUEST_INVALID'],
    ['nothing', { extensions: {} }, 'REQUEST_INVALID'],
  ])('may not ask %s', async (_what, body, code) => {
    expect(await post(staff, body)).toEqual(refused(code))
    expect(edge.executed).toEqual([])
  })
})

describe('another system, with a token of its own', () => {
  it.each([
    ['what it wants', { query: others }, { hello: 'world', again: 'world' }],
    ['what the viewer asks, by its hash', persisted(hashOf(viewers)), { hello: 'world' }],
  ])('asks %s', async (_what, body, data) => {
    const authorization = `Bearer ${await edge.idp.mint()}`
    const { text } = await edge.post({ headers: { authorization }, body: JSON.stringify(body) })
    expect(JSON.parse(text)).toEqual({ data })
  })
})
