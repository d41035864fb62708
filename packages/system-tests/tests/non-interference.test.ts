import { setTimeout as sleep } from 'node:timers/promises'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { nameServices, recordOperation, startStack, type Stack } from '@crisis-record/local-stack'
import pg from 'pg'
import { ask, type Answer } from './arrange/ask.js'
import { type Received, startRecordingProxy } from './arrange/recording-proxy.js'
import { startGateway } from './arrange/start-gateway.js'

/** Rows the caller is denied, and that a permit would have released. `$1` is the person; the change must touch at least one row. */
const cases = [
  {
    name: 'never asked: drug treatment is gone',
    ...{ staff: 'liaison', purpose: 'TREAT', person: '9990000026', agency: 'substance-misuse' },
    change: 'DELETE FROM treatment_episode WHERE nhs_number = $1',
  },
  {
    name: 'refused: drug treatment is gone',
    ...{ staff: 'liaison', purpose: 'TREAT', person: '9990000034', agency: 'substance-misuse' },
    change: 'DELETE FROM treatment_episode WHERE nhs_number = $1',
  },
  {
    name: 'never had: drug treatment begins',
    ...{ staff: 'liaison', purpose: 'TREAT', person: '9990000042', agency: 'substance-misuse' },
    change: `INSERT INTO treatment_episode SELECT (jsonb_populate_record(e, jsonb_build_object('nhs_number', $1::text, 'local_id', local_id || '-42'))).*
      FROM treatment_episode e WHERE nhs_number = '9990000018'`,
  },
  {
    name: 'never asked: what the police know is gone',
    ...{ staff: 'liaison', purpose: 'TREAT', person: '9990000026', agency: 'police' },
    change: 'DELETE FROM police_contact WHERE nhs_number = $1',
  },
  {
    name: 'refused: detentions by the police are gone',
    ...{ staff: 'paramedic', purpose: 'ETREAT', person: '9990000034', agency: 'police' },
    change: 'DELETE FROM place_of_safety_detention WHERE nhs_number = $1',
  },
  {
    name: 'never had: the police detain',
    ...{ staff: 'amhp', purpose: 'TREAT', person: '9990000042', agency: 'police' },
    change: `INSERT INTO place_of_safety_detention SELECT (jsonb_populate_record(e, jsonb_build_object('nhs_number', $1::text, 'local_id', local_id || '-42'))).*
      FROM place_of_safety_detention e WHERE nhs_number = '9990000018'`,
  },
  {
    name: 'beyond the role of the police themselves: their own detention of the person is gone',
    ...{ staff: 'police', purpose: 'ETREAT', person: '9990000069', agency: 'police' },
    change: 'DELETE FROM place_of_safety_detention WHERE nhs_number = $1',
  },
  {
    name: 'item label: the domestic incident is gone, for whom the ceiling leaves that out',
    ...{ staff: 'paramedic', purpose: 'TREAT', person: '9990000018', agency: 'police' },
    change: "DELETE FROM police_contact WHERE nhs_number = $1 AND item_labels @> '{DOMESTIC_ABUSE}'",
  },
  {
    name: 'sealed: an ambulance incident is gone',
    ...{ staff: 'liaison', purpose: 'TREAT', person: '9990000123', agency: 'ambulance' },
    change: "DELETE FROM ambulance_incident WHERE nhs_number = $1 AND seal = 'SEALED'",
  },
  {
    name: 'item label: the ambulance incident that ended with the police is gone',
    ...{ staff: 'liaison', purpose: 'TREAT', person: '9990000069', agency: 'ambulance' },
    change: "DELETE FROM ambulance_incident WHERE nhs_number = $1 AND item_labels = '{POLICE_CONTACT}'",
  },
  {
    name: 'restricted: the ambulance went, and who took over is, elsewhere',
    ...{ staff: 'liaison', purpose: 'TREAT', person: '9990000077', agency: 'ambulance' },
    change: `UPDATE ambulance_incident SET handover = NULL, address = '{"lines":["somewhere else"],"postcode":null}' WHERE nhs_number = $1`,
  },
  {
    name: 'restricted: a safety alert belongs to another address',
    ...{ staff: 'safehaven', purpose: 'TREAT', person: '9990000077', agency: 'ambulance' },
    change: `UPDATE ambulance_safety_alert SET address = '{"lines":["somewhere else"],"postcode":null,"access":null}' WHERE nhs_number = $1`,
  },
  {
    name: 'beyond the role: attendances are gone',
    ...{ staff: 'safehaven', purpose: 'TREAT', person: '9990000018', agency: 'acute-hospital' },
    change: 'DELETE FROM attendance WHERE nhs_number = $1',
  },
  {
    name: 'beyond the role: medicines are others',
    ...{ staff: 'police', purpose: 'ETREAT', person: '9990000018', agency: 'primary-care' },
    change: "UPDATE medication SET dose = 'another dose' WHERE nhs_number = $1",
  },
  {
    name: 'objected: the crisis plan is gone',
    ...{ staff: 'safehaven', purpose: 'TREAT', person: '9990000050', agency: 'mental-health-trust' },
    change: 'DELETE FROM crisis_plan WHERE nhs_number = $1',
  },
  {
    name: 'narrower label: what others said in confidence is gone',
    ...{ staff: 'safehaven', purpose: 'TREAT', person: '9990000123', agency: 'mental-health-trust' },
    change: 'DELETE FROM third_party_information WHERE plan_id IN (SELECT local_id FROM crisis_plan WHERE nhs_number = $1)',
  },
  {
    name: 'item label: the medicine that tells of drug treatment is gone',
    ...{ staff: 'liaison', purpose: 'TREAT', person: '9990000123', agency: 'primary-care' },
    change: "DELETE FROM medication WHERE nhs_number = $1 AND item_labels <> '{}'",
  },
  {
    name: 'sealed: the visit is gone',
    ...{ staff: 'liaison', purpose: 'TREAT', person: '9990000123', agency: 'safe-haven' },
    change: "DELETE FROM visit WHERE nhs_number = $1 AND seal = 'SEALED'",
  },
  {
    name: 'sealed and locked: the attendance is gone',
    ...{ staff: 'liaison', purpose: 'TREAT', person: '9990000123', agency: 'acute-hospital' },
    change: "DELETE FROM attendance WHERE nhs_number = $1 AND seal = 'SEALED_AND_LOCKED'",
  },
  {
    name: 'beyond the role: they live elsewhere',
    ...{ staff: 'privacy', purpose: 'PATSFTY', person: '9990000050', agency: 'patient-index' },
    change: "UPDATE person SET postcode = 'WX9 9ZZ', telephone = '01632 960999' WHERE nhs_number = $1",
  },
] as const

interface Example {
  readonly staff: string
  readonly purpose: string
  readonly person: string
  readonly agency: string
  readonly change: string
}

let stack: Stack
let gateway: { url: string; stop(): Promise<void> }
const received: Received[] = []
const proxies: { stop(): void }[] = []
const tokens = new Map<string, string>()

beforeAll(async () => {
  stack = await startStack({ without: ['gateway'] })
  let agencies = readFileSync(stack.agenciesFile, 'utf8')
  for (const { name, agency: instance } of nameServices(stack.agencies)) {
    const proxy = await startRecordingProxy(name, instance.url, received)
    proxies.push(proxy)
    agencies = agencies.replace(instance.url, proxy.url)
  }
  const file = join(tmpdir(), `crisis-record-proxied-${String(process.pid)}.yaml`)
  writeFileSync(file, agencies)
  gateway = await startGateway(stack, { environment: { AGENCIES_FILE: file } })
  for (const staff of ['liaison', 'safehaven', 'police', 'privacy', 'paramedic', 'amhp']) tokens.set(staff, await stack.token(staff))
})
afterAll(async () => {
  await gateway.stop()
  proxies.forEach((proxy) => proxy.stop())
  await stack.stop()
})

/** A sequence of operations as one member of staff, and all that could be seen of it from either side. */
async function observe({ staff, purpose, person }: Example): Promise<{ answers: unknown[]; asked: unknown[] }> {
  received.length = 0
  const token = tokens.get(staff) ?? ''
  // Who has looked grows with every look.
  const record = recordOperation.replace(/accessHistory \{[^}]*\}/, '')
  const send = (query = record) => ask({ url: gateway.url, token, purpose, variables: { nhsNumber: person }, query })
  const answers: Answer[] = []
  answers.push(await send())
  answers.push(
    await send('query($nhsNumber: ID!) { findPatients(input: { nhsNumber: $nhsNumber }) { matches { nhsNumber familyName } hasMore } }'),
  )
  answers.push(
    await send(
      'query($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { a: treatmentEpisodes(first: 1) { id } crisisPlans(first: 1) { id thirdPartyInformation { text } } attendances(first: 2) { id } ambulanceIncidents(first: 1) { id } policeContacts(first: 2) { id } placeOfSafetyDetentions(first: 1) { id } } }',
    ),
  )
  answers.push(await send())
  const health = await fetch(`${gateway.url}/health/ready`)
  await untilCompleted()
  return {
    answers: [
      ...answers.map(({ status, headers, text }) => ({ status, headers: lasting(headers), text })),
      { status: health.status, text: await health.text() },
    ],
    asked: received.map((request) => JSON.stringify(request)).sort(),
  }
}

/** What the audit is told behind an answer arrives when it does: none of it may be left for the next look. */
async function untilCompleted(): Promise<void> {
  const behind = () => received.filter(({ entry }) => entry !== undefined && entry !== 'AUTHORISED').length
  for (let [tries, last] = [0, -1]; tries < 60 && last !== behind(); tries++) {
    last = behind()
    await sleep(500)
  }
  const count = (kind: string) => received.filter(({ entry }) => entry === kind).length
  for (let tries = 0; tries < 600 && count('COMPLETED') < count('AUTHORISED'); tries++) await sleep(100)
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
      ...{ staff: 'safehaven', purpose: 'TREAT', person: '9990000107', agency: 'safe-haven' },
      change: 'DELETE FROM visit WHERE nhs_number = $1',
    }
    const before = await observe(example)
    expect(await changeRows(example)).toBeGreaterThan(0)
    expect((await observe(example)).answers).not.toEqual(before.answers)
  })
})

function lasting(headers: Headers): Record<string, string> {
  const moving = new Set(['date', 'request-id', 'x-ratelimit-remaining', 'x-ratelimit-reset'])
  return Object.fromEntries([...headers].filter(([name]) => !moving.has(name)))
}

async function changeRows({ agency, change, person }: Example): Promise<number> {
  const client = new pg.Client({ connectionString: stack.postgres.superuserUrl(agency) })
  await client.connect()
  try {
    // Rows that point to those that go are left as they are.
    await client.query('SET session_replication_role = replica')
    return (await client.query(change, [person])).rowCount ?? 0
  } finally {
    await client.end()
  }
}
