import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { PublicError } from '@crisis-record/contract'
import { errorAnswer } from './error-answers.js'

const body = JSON.stringify(errorAnswer(new PublicError('REQUEST_INVALID')))
const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** What is not HTTP at all, or too slow, never becomes a request. It is answered on the bare connection, in the shape of all errors. */
export function answerBrokenRequest(error: Error, socket: Duplex): void {
  if (!socket.writable || ('code' in error && error.code === 'ECONNRESET')) {
    socket.destroy()
    return
  }
  const lines = Object.entries({ ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' })
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`)
}

/** Node answers an `Expect` it does not know, and a websocket-like CONNECT, by itself and without our headers. */
export function refuseOddExpectations(server: Server): void {
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, headers).end(body)
  })
}
