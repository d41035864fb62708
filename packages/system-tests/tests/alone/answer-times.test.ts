import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import pg from 'pg'
import { ask } from '../arrange/ask.js'
import { rankDifference } from '../arrange/rank-difference.js'
import { startGateway } from '../arrange/start-gateway.js'
import { untilWhole } from '../arrange/until-whole.js'

/** The same routine data; neither was ever asked about drug treatment. */
const [present, absent] = ['9990000026', '9990000042']
const perRound = 80
const rounds = 3
/** Standard deviations, of all rounds together: once in more than a million if there is no difference. */
const bound = 5

let stack: Stack
let gateway: { url: string; stop(): Promise<void> }
let token: string
beforeAll(async () => {
  stack = await startStack({ without: ['gateway'] })
  gateway = await startGateway(stack, { environment: { RATE_LIMIT_PER_CALLER: '1000000', RATE_LIMIT_PER_ADDRESS: '1000000' } })
  token = await stack.token('liaison')
  await untilWhole(() => look(present))
})
afterAll(async () => {
  await gateway.stop()
  await stack.stop()
})

const query = `query Look($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) {
  treatmentEpisodes { id keyworker } medications(first: 100) { id dose medicine { display } } } }`

function look(nhsNumber: string) {
  return ask({ url: gateway.url, token, purpose: 'TREAT', query, variables: { nhsNumber } })
}

async function time(nhsNumber: string): Promise<number> {
  const started = performance.now()
  const { codes } = await look(nhsNumber)
  const elapsed = performance.now() - started
  // A refusal takes the same time for everyone.
  expect(codes).toEqual([])
  return elapsed
}

/** The rounds' differences between the two people, asked for in turn, now one first and now the other. */
async function differences(): Promise<number[]> {
  const found: number[] = []
  for (let round = 0; round < rounds; round++) {
    const times = { [present]: [] as number[], [absent]: [] as number[] }
    for (let n = 0; n < perRound; n++)
      for (const person of n % 2 === 0 ? [present, absent] : [absent, present]) times[person]?.push(await time(person))
    found.push(rankDifference(times[present] ?? [], times[absent] ?? []))
  }
  process.stdout.write(`standard deviations apart, by round: ${found.map((z) => z.toFixed(1)).join(', ')}\n`)
  return found
}

function shows(found: readonly number[]): boolean {
  return Math.abs(found.reduce((sum, z) => sum + z, 0)) / Math.sqrt(found.length) > bound
}

/** Copies a row of an agency's so many times for the one of the two who has it. */
async function add(agency: string, table: string, { times, changed }: { times: number; changed: Readonly<Record<string, unknown>> }) {
  const client = new pg.Client({ connectionString: stack.postgres.superuserUrl(agency) })
  await client.connect()
  try {
    const { rowCount } = await client.query(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(e) || $2::jsonb
          || jsonb_build_object('local_id', left(md5($2::text), 8) || '-' || n, 'nhs_number', $1::text))).*
        FROM (SELECT * FROM ${table} WHERE nhs_number = '9990000018' LIMIT 1) e, generate_series(1, ${String(times)}) n`,
      [present, JSON.stringify(changed)],
    )
    expect(rowCount).toBe(times)
  } finally {
    await client.end()
  }
}

describe('P13 in time: how long an answer takes does not tell of what is denied', () => {
  it('rows of a category that is denied', async () => {
    await add('substance-misuse', 'treatment_episode', { times: 40, changed: {} })
    await add('police', 'police_contact', { times: 40, changed: {} })
    expect(shows(await differences())).toBe(false)
  })

  it('items that are sealed and locked', async () => {
    await add('primary-care', 'medication', { times: 3, changed: { seal: 'SEALED_AND_LOCKED' } })
    expect(shows(await differences())).toBe(false)
  })

  it('rows that are permitted do show in it: the test above can fail', async () => {
    await add('primary-care', 'medication', {
      times: 95,
      changed: { dose: 'a dose of many words, so that the answer is long '.repeat(200) },
    })
    expect(shows(await differences())).toBe(true)
  })
})
