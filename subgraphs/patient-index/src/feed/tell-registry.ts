import {
  type Clock,
  type PeopleTaken,
  type PeopleTold,
  peopleTaken,
  type PersonTold,
  type RequestKey,
  requestSignatureHeader,
  signRequest,
} from '@crisis-record/subgraph-kit'

/** `REFUSED`: it was understood by the registry and is wrong, and would be wrong the next time. Anything else that fails throws, and may be tried again. */
export type Told = ({ readonly outcome: 'TAKEN' } & PeopleTaken) | { readonly outcome: 'REFUSED' }

export type TellRegistry = (people: readonly PersonTold[]) => Promise<Told>

const patienceMs = 10_000

/** Posts people to the consent registry, signed with a key that only the two of them share. */
export function createTellRegistry(options: {
  /** Where it is now. */
  readonly registry: () => { readonly url: string; readonly odsCode: string }
  readonly key: RequestKey
  readonly clock: Clock
}): TellRegistry {
  const { key, clock } = options
  return async (people) => {
    const registry = options.registry()
    const body = JSON.stringify({ people: [...people] } satisfies PeopleTold)
    const now = clock.now().getTime()
    const signature = signRequest({ key, audience: registry.odsCode, caller: undefined, body, now })
    const response = await fetch(new URL('people', registry.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', [requestSignatureHeader]: signature },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
    if (response.status === 200) return { outcome: 'TAKEN', ...peopleTaken.parse(await response.json()) }
    await response.body?.cancel()
    if (response.status === 400) return { outcome: 'REFUSED' }
    throw new Error(`the consent registry answered ${String(response.status)}`)
  }
}
