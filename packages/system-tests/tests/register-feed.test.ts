import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack, untilFed } from '@crisis-record/local-stack'
import pg from 'pg'
import { ask } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'

const people = 300
/** Each of them changes once, in a test of its own. */
const [daniel, peter, oliver, shanice, harold, teresa] = [
  '9990000026',
  '9990000042',
  '9990000115',
  '9990000107',
  '9990000085',
  '9990000123',
] as const
const operation = `query($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) {
  demographics { familyName deceasedOn } contactDetails { telephone address { postcode } } crisisPlans { id } } }`

let stack: Stack
let token: string
const databases = new Map<string, pg.Client>()

beforeAll(async () => {
  stack = await startStack({ people, environment: unhurried })
  token = await stack.token('liaison')
  for (const name of ['patient-index', 'consent-registry']) {
    const client = new pg.Client({ connectionString: stack.postgres.superuserUrl(name) })
    await client.connect()
    databases.set(name, client)
  }
  await untilWhole(() => look(peter))
  await untilFed(stack)
})
afterAll(async () => {
  for (const client of databases.values()) await client.end()
  await stack.stop()
})

const look = (nhsNumber: string) => ask({ url: stack.url, token, purpose: 'TREAT', query: operation, variables: { nhsNumber } })

async function sql(database: string, statement: string): Promise<Record<string, unknown>[]> {
  return (await databases.get(database)?.query<Record<string, unknown>>(statement))?.rows ?? []
}

/** How long until what is asked comes true, in milliseconds. */
async function until(comes: () => Promise<boolean>): Promise<number> {
  const started = Date.now()
  while (!(await comes())) {
    if (Date.now() - started > 60_000) throw new Error('it never comes')
    await sleep(100)
  }
  return Date.now() - started
}

const restricted = async (nhsNumber: string) => {
  const { patient } = await look(nhsNumber)
  return patient['contactDetails'] === null && patient['demographics'] !== null
}

describe('the two registers', () => {
  it('say the same of everyone, as each was seeded and as the one told the other', async () => {
    const facts = 'nhs_number, date_of_birth::text, restricted, deceased_on::text'
    const index = await sql('patient-index', `SELECT ${facts} FROM person ORDER BY 1`)
    expect(index.length).toBeGreaterThan(people)
    expect(await sql('consent-registry', `SELECT ${facts} FROM person WHERE date_of_birth IS NOT NULL ORDER BY 1`)).toEqual(index)
    const merges = 'SELECT nhs_number, surviving_nhs_number FROM merged_number ORDER BY 1'
    expect(await sql('consent-registry', merges)).toEqual(await sql('patient-index', merges))
    expect(await sql('consent-registry', 'SELECT count(*)::int AS n FROM person WHERE told_version = 0')).toEqual([{ n: 0 }])
  })
})

describe('a person changed in the store of the person register', () => {
  it('who becomes restricted is that in the next decision, within seconds', async () => {
    const began = Date.now()
    expect(await restricted(daniel)).toBe(false)
    // A few seconds, and as long as a few looks take on this machine.
    const soon = 5_000 + 10 * (Date.now() - began)
    await sql('patient-index', `UPDATE person SET restricted = true WHERE nhs_number = '${daniel}'`)
    expect(await until(() => restricted(daniel))).toBeLessThan(soon)
    await sql('patient-index', `UPDATE person SET restricted = false WHERE nhs_number = '${daniel}'`)
    expect(await until(async () => !(await restricted(daniel)))).toBeLessThan(soon)
  })

  it('who has died: name and day of death are shown, and nothing else', async () => {
    expect((await look(peter)).patient).toMatchObject({ crisisPlans: expect.anything(), contactDetails: expect.anything() })
    await sql('patient-index', `UPDATE person SET deceased_on = '2026-06-01' WHERE nhs_number = '${peter}'`)
    await until(async () => (await look(peter)).patient['crisisPlans'] === null)
    expect((await look(peter)).patient).toEqual({
      demographics: { familyName: 'Wainscott', deceasedOn: '2026-06-01' },
      contactDetails: null,
      crisisPlans: null,
    })
  })

  it('whose number is merged is found under the one that survives alone', async () => {
    await sql('patient-index', `INSERT INTO merged_number VALUES ('${oliver}', '${shanice}')`)
    await until(async () => (await look(oliver)).codes.includes('PATIENT_MERGED'))
    const [error] = (await look(oliver)).json.errors ?? []
    expect(error?.extensions).toMatchObject({ code: 'PATIENT_MERGED', survivingNhsNumber: shanice })
    expect((await look(shanice)).patient).toMatchObject({ demographics: { familyName: 'Abara' } })
  })

  it('while the registry is down: as soon as it is up, and the register goes on meanwhile', async () => {
    const registry = stack.service('consent-registry')
    await registry.stop()
    await sql('patient-index', `UPDATE person SET restricted = true WHERE nhs_number = '${harold}'`)
    await sleep(3_000)
    await registry.start()
    await until(async () => (await look(harold)).patient['demographics'] instanceof Object)
    await until(() => restricted(harold))
  })

  it('while the person register is down: as soon as it is up again, after kill -9 too', async () => {
    const index = stack.service('patient-index')
    index.signal('SIGKILL')
    await until(async () => Promise.resolve(index.pid === undefined))
    await sql('patient-index', `UPDATE person SET restricted = true WHERE nhs_number = '${teresa}'`)
    expect(await sql('consent-registry', `SELECT restricted FROM person WHERE nhs_number = '${teresa}'`)).toEqual([{ restricted: false }])
    await index.start()
    await until(
      async () =>
        (await sql('consent-registry', `SELECT restricted FROM person WHERE nhs_number = '${teresa}'`))[0]?.['restricted'] === true,
    )
    await until(() => restricted(teresa))
  })
})
