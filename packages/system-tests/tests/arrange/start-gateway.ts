import { setTimeout as sleep } from 'node:timers/promises'
import { createGateway, parseGatewayConfig } from '@crisis-record/gateway'
import { findFreePort, type Stack } from '@crisis-record/local-stack'
import { ask } from './ask.js'
import { unhurried } from './unhurried.js'

/** A gateway in this process, over the agencies of a stack. `locks` is a constructor argument, and nothing else can switch a lock off. */
export async function startGateway(
  stack: Stack,
  options: { environment?: Readonly<Record<string, string>>; locks?: { pruning: 'enforced' | 'off-for-test' } } = {},
): Promise<{ url: string; stop(): Promise<void> }> {
  const [port, internalPort] = [await findFreePort(), await findFreePort()]
  const own = { PORT: String(port), INTERNAL_PORT: String(internalPort), LOG_LEVEL: 'error', ...unhurried.gateway }
  const parsed = parseGatewayConfig({ ...stack.describe('gateway').environment, ...own, ...options.environment })
  if (!parsed.ok) throw new Error(parsed.faults.map(({ variable, message }) => `${variable} ${message}`).join('\n'))
  const gateway = await createGateway({ config: parsed.config, ...(options.locks === undefined ? {} : { locks: options.locks }) })
  await gateway.listen()
  const url = `http://127.0.0.1:${String(port)}`
  await untilSignInIsKnown(url)
  return { url, stop: () => gateway.stop() }
}

/** The making of a second gateway keeps the process so busy that the first may give up looking for the identity provider, until the next second. */
async function untilSignInIsKnown(url: string): Promise<void> {
  while ((await ask({ url, token: 'nobody', query: '{ __typename }' })).codes.includes('SIGN_IN_UNAVAILABLE')) await sleep(500)
}
