import { type RequestKey, requestSignatureHeader, signRequest } from '@crisis-record/contract/tokens'
import { Pool } from 'undici'
import { entryOf } from './chained-entries.js'

export interface Appends {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
}

/** Appends as the gateway does, signed, over `connections` at once, each waiting for its receipt. @throws Error where one is refused */
export async function measureAppends(options: {
  readonly url: string
  readonly key: RequestKey
  readonly connections: number
  readonly seconds: number
}): Promise<Appends> {
  const { url, key, connections, seconds } = options
  const pool = new Pool(url, { connections })
  let serial = Math.floor(Math.random() * 900_000)
  const durations: number[] = []
  const append = async (until: number, keep: boolean) => {
    while (performance.now() < until) {
      const body = JSON.stringify(entryOf(serial++))
      const signature = signRequest({ key, audience: 'ZA001', caller: 'bench', body, now: Date.now() })
      const began = performance.now()
      const answer = await pool.request({
        path: '/entries',
        method: 'POST',
        headers: { 'content-type': 'application/json', [requestSignatureHeader]: signature },
        body,
      })
      await answer.body.dump()
      if (answer.statusCode !== 201) throw new Error(`an entry was refused with ${String(answer.statusCode)}`)
      if (keep) durations.push(performance.now() - began)
    }
  }
  const run = async (forSeconds: number, keep: boolean) => {
    const until = performance.now() + forSeconds * 1000
    await Promise.all(Array.from({ length: connections }, () => append(until, keep)))
  }
  await run(2, false)
  const began = performance.now()
  await run(seconds, true)
  const elapsed = (performance.now() - began) / 1000
  await pool.close()
  durations.sort((a, b) => a - b)
  const at = (share: number) => durations[Math.floor(durations.length * share)] ?? Number.NaN
  return { perSecond: durations.length / elapsed, p50: at(0.5), p95: at(0.95) }
}
