import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import pg from 'pg'
import { ask } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'
import { askers } from './pairs/draw-pair.js'

const people = { neverAsked: '9990000026', refused: '9990000034', noData: '9990000042' } as const
/** Quiet, and what items of other kinds may be labelled with too. */
const quiet = ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE'] as const
const seals = [null, 'SEALED', 'SEALED_AND_LOCKED'] as const
/** Whoever may record choices sees them, and so the difference. */
const callers = askers.filter(({ purpose }) => purpose !== 'PATRQT' && purpose !== 'HOPERAT')

let stack: Stack
const tokens = new Map<string, string>()
beforeAll(async () => {
  stack = await startStack({ environment: unhurried })
  for (const staff of new Set(callers.map((caller) => caller.staff))) tokens.set(staff, await stack.token(staff))
  await addLabelledItems()
  await untilWhole(() =>
    ask({ url: stack.url, token: tokens.get('liaison') ?? '', purpose: 'TREAT', variables: { nhsNumber: people.noData } }),
  )
})
afterAll(() => stack.stop())

/** Two of the three have items of every quiet category, open, sealed and locked; one of those two refused all of it. */
async function addLabelledItems(): Promise<void> {
  for (const [agency, table] of [
    ['primary-care', 'medication'],
    ['mental-health-trust', 'care_team_member'],
    ['ambulance', 'ambulance_incident'],
  ] as const) {
    await inDatabase(agency, async (client) => {
      let n = 0
      for (const nhsNumber of [people.neverAsked, people.refused])
        for (const category of quiet)
          for (const seal of seals)
            await client.query(copyOf(table, `nhs_number = '9990000018'`), [
              JSON.stringify({ local_id: `quiet-${String(n++)}`, nhs_number: nhsNumber, seal, item_labels: [category] }),
            ])
    })
  }
  await inDatabase('consent-registry', (client) =>
    client.query(
      copyOf('statement', `nhs_number = '${people.refused}'`, `|| jsonb_build_object('decided', to_jsonb(e)->'decided' || $2::jsonb)`),
      [
        JSON.stringify({ id: 'refused-all-that-is-quiet' }),
        JSON.stringify({ effect: 'REFUSE', scope: { category: quiet, source: 'ANY', organisation: 'ANY', role: 'ANY', purpose: 'ANY' } }),
      ],
    ),
  )
}

/** Copies one row, with `$1` in place of what it says. */
function copyOf(table: string, where: string, besides = ''): string {
  return `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(e) || $1::jsonb ${besides})).*
    FROM (SELECT * FROM ${table} WHERE ${where} LIMIT 1) e`
}

async function inDatabase(name: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: stack.postgres.superuserUrl(name) })
  await client.connect()
  try {
    await client.query('SET session_replication_role = replica')
    await work(client)
  } finally {
    await client.end()
  }
}

describe('P14 one reason: never asked, refused and no data are one answer for a quiet category, whatever is sealed', () => {
  it.each(callers)('$staff for $purpose', async ({ staff, purpose }) => {
    const token = tokens.get(staff) ?? ''
    const see = async (nhsNumber: string) => {
      const { status, json, patient, headers } = await ask({ url: stack.url, token, purpose, variables: { nhsNumber } })
      expect(json.errors).toBeUndefined()
      // Who the person is differs; nothing else may. The audit's own list of openings names each opening's time.
      const { demographics: _who, contactDetails: _where, accessHistory: _openings, nhsNumber: _number, ...rest } = patient
      return { status, type: headers.get('content-type'), extensions: json.extensions, rest: withoutIds(rest) }
    }
    const [neverAsked, refused, noData] = [await see(people.neverAsked), await see(people.refused), await see(people.noData)]
    expect(refused).toEqual(neverAsked)
    expect(noData).toEqual(neverAsked)
    expect(neverAsked.rest).toMatchObject({ treatmentEpisodes: null, policeContacts: null, placeOfSafetyDetentions: null })
  })

  it('is shown to whoever may record choices: the test above can fail', async () => {
    const query = 'query Choices($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { consentStatements { items { effect } } } }'
    const see = async (nhsNumber: string) =>
      (await ask({ url: stack.url, token: tokens.get('liaison') ?? '', purpose: 'PATRQT', query, variables: { nhsNumber } })).patient
    expect(await see(people.refused)).not.toEqual(await see(people.neverAsked))
  })
})

/** Local ids are derived from the person, as their numbers are. */
function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? 'id' : inner)))
}
