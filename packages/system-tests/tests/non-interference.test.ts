import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import pg from 'pg'
import { ask, type Answer } from './arrange/ask.js'
import { type Received, startRecordingProxy } from './arrange/recording-proxy.js'
import { startGateway } from './arrange/start-gateway.js'

/** Rows the caller is denied, and that a permit would have released. The change must touch at least one row. */
const cases = [
  {
    name: 'never asked: drug treatment is gone',
    staff: 'liaison',
    purpose: 'TREAT',
    person: '9990000026',
    agency: 'substance-misuse',
    change: 'DELETE',
  },
  {
    name: 'refused: drug treatment is gone',
    staff: 'liaison',
    purpose: 'TREAT',
    person: '9990000034',
    agency: 'substance-misuse',
    change: 'DELETE',
  },
  {
    name: 'beyond the role: attendances are gone',
    staff: 'safehaven',
    purpose: 'TREAT',
    person: '9990000018',
    agency: 'acute-hospital',
    change: 'DELETE',
  },
  {
    name: 'beyond the role: medication and drug treatment of the prescriber are gone',
    staff: 'police',
    purpose: 'ETREAT',
    person: '9990000018',
    agency: 'primary-care',
    change: 'DELETE',
  },
  {
    name: 'objected: the crisis plan is gone',
    staff: 'safehaven',
    purpose: 'TREAT',
    person: '9990000050',
    agency: 'mental-health-trust',
    change: 'DELETE FROM crisis_plan',
  },
  {
    name: 'narrower label: what others said in confidence is gone',
    staff: 'safehaven',
    purpose: 'TREAT',
    person: '9990000123',
    agency: 'mental-health-trust',
    change: 'UPDATE crisis_plan SET third_party_information = NULL',
  },
] as const

let stack: Stack
let gateway: { url: string; stop(): Promise<void> }
const received: Received[] = []
const proxies: { stop(): void }[] = []
const tokens = new Map<string, string>()

beforeAll(async () => {
  stack = await startStack({ without: ['gateway'] })
  let agencies = readFileSync(stack.agenciesFile, 'utf8')
  for (const instance of stack.agencies.kinds.flatMap((kind) => kind.instances)) {
    const proxy = await startRecordingProxy(instance.kind, instance.url, received)
    proxies.push(proxy)
    agencies = agencies.replace(instance.url, proxy.url)
  }
  const file = join(tmpdir(), `crisis-record-proxied-${String(process.pid)}.yaml`)
  writeFileSync(file, agencies)
  gateway = await startGateway(stack, { environment: { AGENCIES_FILE: file } })
  for (const staff of ['liaison', 'safehaven', 'police']) tokens.set(staff, await stack.token(staff))
})
afterAll(async () => {
  await gateway.stop()
  proxies.forEach((proxy) => proxy.stop())
  await stack.stop()
})

/** A sequence of operations as one member of staff, and all that could be seen of it from either side. */
async function observe({ staff, purpose, person }: (typeof cases)[number]): Promise<{ answers: unknown[]; asked: unknown[] }> {
  received.length = 0
  const token = tokens.get(staff) ?? ''
  const send = (query?: string) =>
    ask({ url: gateway.url, token, purpose, variables: { nhsNumber: person }, ...(query === undefined ? {} : { query }) })
  const answers: Answer[] = []
  answers.push(await send())
  answers.push(
    await send('query($nhsNumber: ID!) { findPatients(input: { nhsNumber: $nhsNumber }) { matches { nhsNumber familyName } hasMore } }'),
  )
  answers.push(
    await send(
      'query($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { a: treatmentEpisodes(first: 1) { id } crisisPlans(first: 1) { id thirdPartyInformation { text } } attendances(first: 2) { id } } }',
    ),
  )
  answers.push(await send())
  const health = await fetch(`${gateway.url}/health/ready`)
  return {
    answers: [
      ...answers.map(({ status, headers, text }) => ({ status, headers: lasting(headers), text })),
      { status: health.status, text: await health.text() },
    ],
    asked: [...received].map((request) => JSON.stringify(request)).sort(),
  }
}

describe('P13 non-interference: rows the caller is denied change nothing anyone can see', () => {
  it.each(cases)('$name ($staff, $person)', async (example) => {
    const before = await observe(example)
    expect(await changeRows(example)).toBeGreaterThan(0)
    const after = await observe(example)
    expect(after.answers).toEqual(before.answers)
    expect(after.asked).toEqual(before.asked)
  })

  it('rows the caller is permitted do show: the test above can fail', async () => {
    const example = {
      name: '',
      staff: 'safehaven',
      purpose: 'TREAT',
      person: '9990000107',
      agency: 'safe-haven',
      change: 'DELETE',
    } as unknown as (typeof cases)[number]
    const before = await observe(example)
    expect(await changeRows(example)).toBeGreaterThan(0)
    expect((await observe(example)).answers).not.toEqual(before.answers)
  })
})

function lasting(headers: Headers): Record<string, string> {
  const moving = new Set(['date', 'request-id', 'x-ratelimit-remaining', 'x-ratelimit-reset'])
  return Object.fromEntries([...headers].filter(([name]) => !moving.has(name)))
}

async function changeRows({ agency, change, person }: (typeof cases)[number]): Promise<number> {
  const client = new pg.Client({ connectionString: stack.postgres.superuserUrl(agency) })
  await client.connect()
  try {
    const tables = await client.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'nhs_number'",
    )
    const statements = change === 'DELETE' ? tables.rows.map(({ name }) => `DELETE FROM "${name}"`) : [change]
    let rows = 0
    for (const statement of statements) rows += (await client.query(`${statement} WHERE nhs_number = $1`, [person])).rowCount ?? 0
    return rows
  } finally {
    await client.end()
  }
}
