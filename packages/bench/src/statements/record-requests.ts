import { performance } from 'node:perf_hooks'
import { startStack } from '@crisis-record/local-stack'
import pg from 'pg'
import { manyStatements } from './many-statements.js'

/** Two of the demo's people who have no statements; one is given many. */
const [without, withMany] = ['9990000115', '9990000107']
const query = `query ($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { nhsNumber demographics { familyName }
  sharing { category shared reason } crisisPlans { id } } }`

/** Milliseconds of a record request through the whole stack, of both people in turn. */
export async function recordRequests(count: number, rounds: number): Promise<{ readonly none: number[]; readonly many: number[] }> {
  const stack = await startStack({ people: 10 })
  try {
    const { OWNER_DATABASE_URL: connectionString } = stack.describe('consent-registry').environment
    const client = new pg.Client({ connectionString })
    await client.connect()
    for (const { id, decided } of manyStatements(count)) {
      await client.query('INSERT INTO statement (id, nhs_number, decided) VALUES ($1, $2, $3)', [id, withMany, JSON.stringify(decided)])
    }
    await client.end()
    const token = await stack.token('liaison')
    const ask = async (nhsNumber: string) => {
      const began = performance.now()
      const response = await fetch(`${stack.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'purpose-of-use': 'TREAT' },
        body: JSON.stringify({ query, variables: { nhsNumber } }),
      })
      const text = await response.text()
      if (!text.includes(nhsNumber)) throw new Error(`no record was shown: HTTP ${String(response.status)}`)
      return performance.now() - began
    }
    const times = { none: [] as number[], many: [] as number[] }
    for (let round = 0; round < rounds + 20; round += 1) {
      const pair = { none: await ask(without), many: await ask(withMany) }
      if (round >= 20) for (const which of ['none', 'many'] as const) times[which].push(pair[which])
    }
    return times
  } finally {
    await stack.stop()
  }
}
