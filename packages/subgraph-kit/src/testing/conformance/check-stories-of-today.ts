import type * as Jest from '@jest/globals'
import pg from 'pg'
import type { SubgraphDefinition } from '../../subgraph-definition.js'
import { fixedClock } from '../fixed-clock.js'
import { startTestSubgraph } from '../start-test-subgraph.js'
import type { ConformanceOptions } from './conformance-options.js'

const weekMs = 7 * 86_400_000
const moment = /"\d{4}-\d\d-\d\d(T[^"]+)?"/g

/** Registers the test of what the seed says of people who are somewhere since some hours ago: so it is at a start a week later. */
export function checkStoriesOfToday<S, C>({ definition, odsCode, environment }: ConformanceOptions<S, C>, ownerUrl: () => string): void {
  const { expect, it } = globalThis as unknown as typeof Jest
  const people = ofToday(definition)
  if (people.length === 0) return

  it('tells the stories that are of today anew at a start a week later, and no others', async () => {
    const client = new pg.Client(ownerUrl())
    await client.connect()
    try {
      const tables = await tablesOfPeople(client)
      const read = async (whose: string) => {
        const rows: string[] = []
        for (const table of tables) {
          const { rows: found } = await client.query<{ row: string }>(
            `SELECT to_jsonb(t)::text AS row FROM "${table}" t WHERE nhs_number ${whose} ($1) ORDER BY 1`,
            [people],
          )
          rows.push(...found.map(({ row }) => row))
        }
        return rows
      }
      const [before, others] = [await read('= ANY'), await read('<> ALL')]
      const [run] = (await client.query<{ as_of: Date }>('SELECT as_of FROM seed_run')).rows
      const later = new Date((run?.as_of.getTime() ?? 0) + weekMs)
      const again = await startTestSubgraph(definition, {
        databaseUrl: ownerUrl(),
        seedPeople: 0,
        clock: fixedClock(later.toISOString()),
        ...(odsCode === undefined ? {} : { odsCode }),
        ...(environment === undefined ? {} : { environment }),
      })
      await again.stop()
      const inOrder = (rows: readonly string[], by: number) => rows.map((row) => inMoments(row, by)).sort()
      expect(before).not.toEqual([])
      expect(inOrder(await read('= ANY'), 0)).toEqual(inOrder(before, weekMs))
      expect(await read('<> ALL')).toEqual(others)
    } finally {
      await client.end()
    }
  })
}

function ofToday<S, C>({ seed }: SubgraphDefinition<S, C>): readonly string[] {
  return seed !== undefined && 'parts' in seed ? ((seed.parts as { ofToday?: readonly string[] }).ofToday ?? []) : []
}

async function tablesOfPeople(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'nhs_number' AND table_name <> 'disclosure' ORDER BY 1`,
  )
  return rows.map(({ name }) => name)
}

/** Every date and time in a row, as so much later. */
function inMoments(row: string, by: number): string {
  return row.replaceAll(moment, (text) => String(Date.parse(text.slice(1, -1)) + by))
}
