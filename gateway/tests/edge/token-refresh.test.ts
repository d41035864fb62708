import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Postgres, startPostgres } from '@crisis-record/local-stack'
import { codeOf, type Edge, type SignedIn, startEdge } from './support/edge.js'

const seconds = (count: number) => count / 60

describe('the access token of a session', () => {
  let postgres: Postgres
  let edge: Edge
  let signedIn: SignedIn
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(async () => {
    await postgres.stop()
  })
  beforeEach(async () => {
    edge = await startEdge({ accessTokenSeconds: 120, postgres })
    signedIn = await edge.signIn()
    edge.idp.tokenRequests = 0
  })
  afterEach(async () => {
    await edge.stop()
  })
  const tokenInUse = () => edge.executed.at(-1)?.caller.accessToken

  it('is left alone for the first half of its life', async () => {
    edge.clock.advance(seconds(55))
    await signedIn.ask()
    expect(edge.idp.tokenRequests).toBe(0)
  })

  it('is renewed once after that, however many requests there are, and none of them waits', async () => {
    await signedIn.ask()
    const first = tokenInUse()
    edge.clock.advance(seconds(70))
    edge.idp.slowBy = 4000
    let renewed = false
    // The first begins it, and is answered before it ends, as all others are.
    await signedIn.ask()
    const ended = edge.callers.freshTokens.settled().then(() => (renewed = true))
    await Promise.all(Array.from({ length: 7 }, () => signedIn.ask()))
    expect(renewed).toBe(false)
    expect(tokenInUse()).toBe(first)
    await ended
    expect(edge.idp.tokenRequests).toBe(1)
    expect((await signedIn.ask()).status).toBe(200)
    expect(tokenInUse()).not.toBe(first)
  })

  it('serves until its end when the identity provider is down, and then the session has ended', async () => {
    await edge.idp.stop()
    edge.clock.advance(seconds(70))
    expect((await signedIn.ask()).status).toBe(200)
    await edge.callers.freshTokens.settled()
    expect((await signedIn.ask()).status).toBe(200)
    edge.clock.advance(seconds(55))
    expect(codeOf(await signedIn.ask())).toBe('SESSION_EXPIRED')
  })

  it('is renewed once the identity provider is back', async () => {
    await edge.idp.stop()
    edge.clock.advance(seconds(62))
    expect((await signedIn.ask()).status).toBe(200)
    await edge.callers.freshTokens.settled()
    await edge.idp.restart()
    edge.clock.advance(seconds(32))
    expect((await signedIn.ask()).status).toBe(200)
    await edge.callers.freshTokens.settled()
    expect(edge.idp.tokenRequests).toBe(1)
    const old = tokenInUse()
    expect((await signedIn.ask()).status).toBe(200)
    expect(tokenInUse()).not.toBe(old)
  })

  it('is waited for when the old one has ended', async () => {
    await edge.table.query(`UPDATE staff_session SET sess = jsonb_set(sess, '{staff,accessExpiresAt}', to_jsonb($1::float8))`, [
      Date.now() - 1000,
    ])
    const answers = await Promise.all(Array.from({ length: 5 }, () => signedIn.ask()))
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200])
    expect(edge.idp.tokenRequests).toBe(1)
  })

  it('ends with the session when the identity provider withdraws it', async () => {
    edge.idp.refuseRefresh = true
    edge.clock.advance(seconds(70))
    await signedIn.ask()
    await edge.callers.freshTokens.settled()
    expect(codeOf(await signedIn.ask())).toBe('SESSION_EXPIRED')
    expect((await edge.table.query('SELECT 1 FROM staff_session')).rowCount).toBe(0)
  })
})
