import { readFile } from 'node:fs/promises'
import { type HeadKey, headKey, headKeys } from '@crisis-record/subgraph-kit'

/** One key is as good as a set of them; of a private one only the public part is read. */
const keySet = headKeys.or(headKey.transform((key) => ({ keys: [key] })))

/** From a file or an http address. @throws Error with one sentence for the person at the terminal */
export async function readHeadKeys(place: string): Promise<readonly HeadKey[]> {
  try {
    const text = /^https?:/.test(place) ? await fetchText(place) : await readFile(place, 'utf8')
    return keySet.parse(JSON.parse(text)).keys
  } catch (cause) {
    throw new Error(`The head keys cannot be read from ${place}: an Ed25519 JWK or a JWKS of such should be there.`, { cause })
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(10_000) })
  if (!response.ok) throw new Error(`answered ${String(response.status)}`)
  return response.text()
}
