import type * as Jest from '@jest/globals'
import pg from 'pg'
import { refusalBody } from '../../http/refusal-body.js'
import { isFed } from '../../store/last-feed.js'
import { askStatus } from '../ask-status.js'
import { post } from '../post-signed.js'
import type { TestSubgraph } from '../start-test-subgraph.js'
import type { ConformanceOptions } from './conformance-options.js'
import { forgedSignatures, signedRequest } from './forged-requests.js'

/** In this order: each is what the store went through next, and the day it makes the last feed. */
const feeds = [
  { what: 'seeded at noon', sql: `UPDATE seed_run SET finished_at = '2020-01-10T12:00Z', renewed_at = NULL`, day: '2020-01-10' },
  { what: 'seeded late on a summer evening', sql: `UPDATE seed_run SET finished_at = '2020-06-14T23:30Z'`, day: '2020-06-15' },
  { what: 'its stories of today told anew', sql: `UPDATE seed_run SET renewed_at = '2020-07-01T09:00Z'`, day: '2020-07-01' },
  { what: 'an import that did not end', sql: imported('NULL', { taken: 9 }), day: '2020-07-01' },
  { what: 'a file of which all was refused', sql: imported(`'2020-07-02T09:00Z'`, { refused: 3, older: 1 }), day: '2020-07-01' },
  { what: 'a file of which one entry was taken', sql: imported(`'2020-07-03T09:00Z'`, { taken: 1, refused: 3 }), day: '2020-07-03' },
  { what: 'a file with nothing new in it', sql: imported(`'2020-07-04T09:00Z'`, { unchanged: 5 }), day: '2020-07-04' },
]

function imported(finishedAt: string, counts: Readonly<Record<string, number>>): string {
  return `INSERT INTO import_run (file_digest, started_at, finished_at, counts)
    VALUES ('digest', '2020-07-01T09:00Z', ${finishedAt}, '${JSON.stringify(counts)}')`
}

/** Registers the tests of what a part tells the gateway that asks how it is. */
export function checkFeed<S, C>(
  { definition }: ConformanceOptions<S, C>,
  running: () => { readonly agency: TestSubgraph<S>; readonly ownerUrl: string },
): void {
  const { expect, it } = globalThis as unknown as typeof Jest

  it.each([...forgedSignatures])('says nothing of how it is to $what', async ({ make }) => {
    const { agency } = running()
    const { body, headers } = make({ agency, body: '{}' })
    const { status, text } = await post(`${agency.subgraph.url}/status`, body, headers)
    expect({ status, text }).toEqual({ status: 401, text: refusalBody })
  })

  it('says how it is once to a request, and lets nobody keep it', async () => {
    const { agency } = running()
    const { body, headers } = signedRequest({ agency, body: '{}' })
    const ask = () =>
      fetch(`${agency.subgraph.url}/status`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
    const first = await ask()
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect((await ask()).status).toBe(401)
  })

  if (!isFed(definition)) {
    it('has no feed', async () => {
      expect(await askStatus(running().agency)).toEqual({ lastFed: null })
    })
    return
  }

  it('says the day of its last feed, and nothing else', async () => {
    const client = new pg.Client(running().ownerUrl)
    await client.connect()
    try {
      for (const { what, sql, day } of feeds) {
        await client.query(sql)
        expect({ [what]: await askStatus(running().agency) }).toEqual({ [what]: { lastFed: day } })
      }
    } finally {
      await client.query('DELETE FROM import_run')
      await client.query('UPDATE seed_run SET renewed_at = NULL')
      await client.end()
    }
  })
}
