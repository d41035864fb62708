import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { type Between, standBetween } from './stand-between.js'
import { startCopy } from './start-copy.js'
import { unhurried } from './unhurried.js'

/** A stack in which the test stands between every two parts: the gateway's requests and the registry's pass by it. */
export interface StackWithEars {
  readonly stack: Stack
  /** Where the gateway that is listened to answers. */
  readonly url: string
  /** The registry that is asked; `stack.service('consent-registry')` is another process over the same database. */
  readonly registryUrl: string
  /** By kind of agency. */
  before(kind: string): Between
  stop(): Promise<void>
}

export async function startStackWithEars(): Promise<StackWithEars> {
  const stack = await startStack({ without: ['gateway'], environment: unhurried })
  const home = mkdtempSync(join(tmpdir(), 'crisis-record-ears-'))
  const betweens = new Map<string, Between>()
  let agencies = readFileSync(stack.agenciesFile, 'utf8')
  const listen = async (kind: string, own: string, target: string) => {
    const between = await standBetween(target)
    betweens.set(kind, between)
    agencies = agencies.replace(own, between.url)
  }
  for (const { kind, instances } of stack.agencies.kinds)
    if (kind !== 'consent-registry') for (const { url } of instances) await listen(kind, url, url)
  const forRegistry = join(home, 'agencies-for-registry.yaml')
  writeFileSync(forRegistry, agencies)
  const registry = await startCopy(stack, 'consent-registry', { AGENCIES_FILE: forRegistry })
  const registryUrl = `${registry.url}/graphql`
  await listen(
    'consent-registry',
    stack.agencies.kinds.find(({ kind }) => kind === 'consent-registry')?.instances[0]?.url ?? '',
    registryUrl,
  )
  const forGateway = join(home, 'agencies-for-gateway.yaml')
  writeFileSync(forGateway, agencies)
  const gateway = await startCopy(stack, 'gateway', { AGENCIES_FILE: forGateway, AUDIT_ANCHORS_FILE: join(home, 'anchors.jsonl') })
  return {
    stack,
    url: gateway.url,
    registryUrl,
    before(kind) {
      const between = betweens.get(kind)
      if (between === undefined) throw new Error(`nobody stands before ${kind}`)
      return between
    },
    async stop() {
      await gateway.stop()
      await registry.stop()
      betweens.forEach((between) => between.stop())
      await stack.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
