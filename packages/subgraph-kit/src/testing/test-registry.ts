import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SigningKey } from './test-keys.js'

/** Serves a key set, as the consent registry does. `keys` can be changed while it runs; `requests` counts. */
export interface TestRegistry {
  readonly jwksUrl: string
  keys: readonly SigningKey[]
  readonly requests: () => number
  stop(): Promise<void>
}

export async function startTestRegistry(...initial: readonly SigningKey[]): Promise<TestRegistry> {
  let requests = 0
  const server = createServer((_request, response) => {
    requests++
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ keys: registry.keys.map(({ publicJwk }) => publicJwk) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const registry: TestRegistry = {
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    keys: initial,
    requests: () => requests,
    async stop() {
      if (!server.listening) return
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
  return registry
}
