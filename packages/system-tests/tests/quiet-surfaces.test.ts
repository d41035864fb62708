import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import pg from 'pg'
import { ask, type Question } from './arrange/ask.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'
import { askers } from './pairs/draw-pair.js'

const people = { neverAsked: '9990000026', refused: '9990000034', noData: '9990000042' } as const
const quiet = ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE'] as const

let stack: Stack
const tokens = new Map<string, string>()
beforeAll(async () => {
  stack = await startStack({ environment: unhurried })
  for (const { staff } of askers) if (!tokens.has(staff)) tokens.set(staff, await stack.token(staff))
  await untilWhole(() => see('liaison', 'TREAT', people.noData))
})
afterAll(() => stack.stop())

const surfaces = `query Surfaces($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) {
  sharing { category source { odsCode name } shared basis reason overridable whatCanBeDone }
  overrides { reason categories justified } overrideGroups { name categories } overridesToJustify { id } } }`

const drafts = quiet.flatMap((category) =>
  ['PERMIT', 'REFUSE'].map(
    (effect) =>
      `{ effect: "${effect}", scope: { categories: ["${category}"] }, authority: "PERSON", how: "in person", givenAt: "2026-01-05T10:00:00.000Z" }`,
  ),
)
const preview = (draft: string) => `query Preview($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) {
  previewStatements(recording: [${draft}]) { faults { field code message } needsConfirmation consequences sentences
    changes { role organisationType newlyShared newlyWithheld sentence quiet } closes { statementId inWords } }
  consentStatements { version items { effect state inWords } } consentExport { mediaType content } } }`

const history = `query History($nhsNumber: ID!, $from: DateTime, $to: DateTime) { patient(nhsNumber: $nhsNumber) {
  accessHistory(from: $from, to: $to, first: 100) { id recordedAt role organisation purpose staffName categories }
  csv: accessHistoryExport(format: "CSV", from: $from, to: $to) { mediaType fileName content more }
  fhir: accessHistoryExport(format: "FHIR", from: $from, to: $to) { mediaType content more } } }`

/** What an answer looks like from outside: every byte of it, and so its size and shape, but for whom it is about, times and ids, which are all as long. */
async function see(staff: string, purpose: string, nhsNumber: string, asked: Pick<Question, 'query' | 'variables'> = { query: surfaces }) {
  const answer = await ask({
    url: stack.url,
    token: tokens.get(staff) ?? '',
    purpose,
    ...asked,
    variables: { nhsNumber, ...asked.variables },
  })
  const text = answer.text
    .replaceAll(nhsNumber, '{person}')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '{time}')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '{id}')
    // Files are named by the day, which may end meanwhile.
    .replace(/access-history-\d{4}-\d\d-\d\d/g, 'access-history-{day}')
    .replace(/ZA001[:-]\d+/g, '{entry}')
  return { ...answer, seen: { status: answer.status, type: answer.headers.get('content-type'), text } }
}

async function change(staff: string, mutation: string, input: Readonly<Record<string, unknown>>) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation Change($input: ${type}!) { ${mutation}(input: $input) { outcome overrideId expiresAt justificationDueAt faults { field code message } } }`
  const answer = await see(staff, 'TREAT', String(input['nhsNumber']), { query, variables: { input } })
  return { ...answer, id: (answer.json.data?.[mutation] as { overrideId?: string } | null | undefined)?.overrideId }
}

async function inDatabase(agency: string, sql: string, person: string): Promise<number> {
  const client = new pg.Client({ connectionString: stack.postgres.superuserUrl(agency) })
  await client.connect()
  try {
    await client.query('SET session_replication_role = replica')
    return (await client.query(sql, [person])).rowCount ?? 0
  } finally {
    await client.end()
  }
}

const wish = { reason: 'VITAL_INTERESTS', capacity: 'CANNOT_BE_ASSESSED', categories: ['SUBSTANCE_USE'] }

/** An override of what is quiet: opened, looked at, ended. */
async function overriding(nhsNumber: string): Promise<unknown[]> {
  const opened = await change('liaison', 'openOverride', { nhsNumber, ...wish })
  const open = await see('liaison', 'TREAT', nhsNumber)
  const ended = await change('liaison', 'endOverride', { nhsNumber, overrideId: opened.id })
  const justified = await change('liaison', 'justifyOverride', {
    nhsNumber,
    overrideId: opened.id,
    justification: 'Found unconscious, antidote needed.',
  })
  return [opened, open, ended, justified].map(({ seen }) => seen)
}

describe('P13 for choices, overrides and history: what agencies hold of quiet categories changes no byte of them', () => {
  const person = people.neverAsked
  const before = new Date().toISOString()
  const everything = async (): Promise<Record<string, unknown>> => {
    const seen: Record<string, unknown> = {}
    for (const { staff, purpose } of askers) seen[`surfaces ${staff} ${purpose}`] = (await see(staff, purpose, person)).seen
    for (const draft of drafts)
      for (const staff of ['liaison', 'gp', 'safehaven'])
        seen[`preview ${staff} ${draft}`] = (await see(staff, 'PATRQT', person, { query: preview(draft) })).seen
    // Of looks before these: each of these adds to it.
    seen['history'] = (await see('privacy', 'PATSFTY', person, { query: history, variables: { to: before } })).seen
    seen['override'] = await overriding(person)
    return seen
  }

  const labelled = [
    ['primary-care', 'medication'],
    ['mental-health-trust', 'care_team_member'],
  ] as const

  it('held, and gone', async () => {
    for (const [agency, table] of labelled)
      for (const category of quiet)
        await inDatabase(
          agency,
          `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(e) || '{"local_id":"quiet-${category}","item_labels":["${category}"]}'
            || jsonb_build_object('nhs_number', $1::text))).* FROM (SELECT * FROM ${table} WHERE nhs_number = '9990000018' LIMIT 1) e`,
          person,
        )
    const held = await everything()
    expect(JSON.stringify(held)).toMatch(/newlyShared\\+":\[\\+"/)
    expect(await inDatabase('substance-misuse', 'DELETE FROM treatment_episode WHERE nhs_number = $1', person)).toBeGreaterThan(0)
    for (const [agency, table] of labelled)
      expect(await inDatabase(agency, `DELETE FROM ${table} WHERE nhs_number = $1 AND item_labels <> '{}'`, person)).toBeGreaterThanOrEqual(
        3,
      )
    expect(await everything()).toEqual(held)
  }, 300_000)
})

describe('P14 for choices, overrides and history: never asked, refused and no data are one answer, byte by byte', () => {
  const all = async (look: (person: string) => Promise<unknown>) => {
    const [neverAsked, refused, noData] = [await look(people.neverAsked), await look(people.refused), await look(people.noData)]
    expect(refused).toEqual(neverAsked)
    expect(noData).toEqual(neverAsked)
    return neverAsked
  }

  it.each(askers.filter(({ purpose }) => purpose !== 'PATRQT'))('$staff for $purpose', async ({ staff, purpose }) => {
    await all(async (person) => (await see(staff, purpose, person)).seen)
  })

  it.each(askers.filter(({ purpose }) => purpose === 'TREAT'))(
    'a preview is nothing to $staff for $purpose',
    async ({ staff, purpose }) => {
      const answer = await all(async (person) => {
        const { patient, seen } = await see(staff, purpose, person, { query: preview(drafts[0] ?? '') })
        expect(patient).toEqual({ previewStatements: null, consentStatements: null, consentExport: null })
        return seen
      })
      expect(answer).toMatchObject({ status: 200 })
    },
  )

  it('an override of what is quiet opens, shows, ends and is justified alike', async () => {
    const [opened] = (await all(overriding)) as { text: string }[]
    expect(opened?.text).toContain('OPENED')
  })

  it('a history, and both its files, tell what was asked for alone', async () => {
    const from = new Date().toISOString()
    const treatment = 'query Treatment($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { treatmentEpisodes { id } medications { id } } }'
    await all(async (person) => (await see('paramedic', 'ETREAT', person, { query: treatment })).status)
    const { text } = (await all(
      async (person) => (await see('privacy', 'PATSFTY', person, { query: history, variables: { from } })).seen,
    )) as {
      text: string
    }
    expect(text).toContain('PARAMEDIC')
    expect(text).toContain('SUBSTANCE_USE')
    // A look does not find itself, whichever of the two is sooner: its entry, or the answer.
    expect(text).not.toContain('PRIVACY_OFFICER')
  })

  it('is not so to whoever may record choices: the tests above can fail', async () => {
    const one = await see('liaison', 'PATRQT', people.refused, { query: preview(drafts[0] ?? '') })
    expect(one.codes).toEqual([])
    expect(one.seen).not.toEqual((await see('liaison', 'PATRQT', people.neverAsked, { query: preview(drafts[0] ?? '') })).seen)
  })
})
