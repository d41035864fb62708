import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf, type Edge, startEdge } from './support/edge.js'
import { until } from './support/until.js'

/** As many as one caller may have under way. */
const most = 6

let edge: Edge
beforeAll(async () => {
  edge = await startEdge()
})
afterAll(() => edge.stop())

/** A request whose body never ends, and what was answered to it so far. */
async function begin(token: string, length: string): Promise<{ readonly socket: Socket; readonly answered: () => string }> {
  const socket = connect(Number(new URL(edge.url).port), '127.0.0.1')
  await once(socket, 'connect')
  let text = ''
  socket.on('data', (bytes: Buffer) => (text += bytes.toString()))
  socket.on('error', () => undefined)
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nPurpose-Of-Use: TREAT\r\nContent-Type: application/json\r\n${length}\r\n\r\n`,
  )
  return { socket, answered: () => text }
}

describe('large bodies', () => {
  it.each(['Content-Length: 3900000', 'Transfer-Encoding: chunked'])(
    'of one caller are few at a time, whoever leaves makes room, and nobody else is kept waiting (%s)',
    async (length) => {
      const sub = `sender of ${length.slice(0, 7)}`
      const [token, other] = [await edge.idp.mint({ claims: { sub } }), await edge.idp.mint({ claims: { sub: 'another' } })]
      const begun = await Promise.all(Array.from({ length: most + 4 }, () => begin(token, length)))
      const refused = () => begun.filter(({ answered }) => answered().startsWith('HTTP/1.1 429'))
      await until(() => refused().length >= 4)
      // Time for one more to be refused wrongly.
      await sleep(300)
      expect(refused()).toHaveLength(4)
      expect(begun.filter(({ answered }) => answered() === '')).toHaveLength(most)

      expect((await edge.post({ headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
      const large = JSON.stringify({ query: '{ hello }', variables: { x: 'x'.repeat(200_000) } })
      expect(codeOf(await edge.post({ headers: { authorization: `Bearer ${other}` }, body: large }))).toBe('OPERATION_TOO_LARGE')
      expect(codeOf(await edge.post({ headers: { authorization: `Bearer ${token}` }, body: large }))).toBe('RATE_LIMITED')

      for (const { socket } of begun) socket.destroy()
      await until(
        async () => codeOf(await edge.post({ headers: { authorization: `Bearer ${token}` }, body: large })) === 'OPERATION_TOO_LARGE',
      )
      for (let after = 0; after < most * 2; after++)
        expect(codeOf(await edge.post({ headers: { authorization: `Bearer ${token}` }, body: large }))).toBe('OPERATION_TOO_LARGE')
    },
  )
})
