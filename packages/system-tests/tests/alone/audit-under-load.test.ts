import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type AuditApart, startAuditApart } from '../arrange/audit-apart.js'
import { ask } from '../arrange/ask.js'
import { untilWhole } from '../arrange/until-whole.js'

const people = ['9990000018', '9990000026', '9990000034', '9990000042', '9990000050', '9990000069', '9990000077', '9990000085']
const fields = 'patient(nhsNumber: $nhsNumber) { demographics { familyName } crisisPlans { id } }'

let apart: AuditApart
let token: string
let privacy: string
const record = (name: string, nhsNumber: string) =>
  ask({ url: apart.stack.url, token, purpose: 'TREAT', query: `query ${name}($nhsNumber: ID!) { ${fields} }`, variables: { nhsNumber } })
const search = (input: string, fragment: string) =>
  ask({ url: apart.stack.url, token: privacy, purpose: 'PATSFTY', query: `{ auditSearch(input: ${input}) { ${fragment} } }` })

beforeAll(async () => {
  apart = await startAuditApart(60_000)
  token = await apart.stack.token('liaison')
  privacy = await apart.stack.token('privacy')
  await untilWhole(() => record('Warm', '9990000018'))
}, 240_000)
afterAll(() => apart.stop())

describe('the audit under load', () => {
  it('has 1,000 AUTHORISED entries of 1,000 records asked for at once', async () => {
    const asked = Array.from({ length: 1000 }, (_, at) => ({ name: `Asked${String(at)}`, nhsNumber: people[at % people.length] ?? '' }))
    const answers = await Promise.all(asked.map(({ name, nhsNumber }) => record(name, nhsNumber)))
    expect(new Set(answers.flatMap(({ codes }) => codes))).toEqual(new Set())
    const entries = await apart.query<{ name: string; person: string; commit: string }>(
      `SELECT body->'operation'->>'name' AS name, person, xmin::text AS commit FROM entry
       WHERE kind = 'AUTHORISED' AND body->'operation'->>'name' LIKE 'Asked%'`,
    )
    expect(entries).toHaveLength(1000)
    const person = new Map(entries.map((entry) => [entry.name, entry.person]))
    expect(asked.filter(({ name, nhsNumber }) => person.get(name) !== nhsNumber)).toEqual([])
    process.stdout.write(`1000 entries in ${String(new Set(entries.map(({ commit }) => commit)).size)} commits\n`)
  }, 240_000)

  it('has each search of it as well, with every person it showed', async () => {
    const { json } = await search('{ caller: "nobody" }', 'entries { nhsNumber }')
    expect(json).toMatchObject({ data: { auditSearch: { entries: [] } } })
    const [seen] = await apart.query<{ reference: string }>(
      `SELECT body->'caller'->>'reference' AS reference FROM entry WHERE body->'operation'->>'name' = 'Asked0'`,
    )
    const found = await search(`{ caller: "${seen?.reference ?? ''}", first: 100 }`, 'more entries { kind callerName }')
    expect(found.json).toMatchObject({ data: { auditSearch: { more: true } } })
    const [entry] = await apart.query<{ body: { personsReturned: string[] } }>(
      `SELECT body FROM entry WHERE kind = 'AUTHORISED' AND body->'agencies' @> '["ZA001"]' ORDER BY sequence DESC LIMIT 1`,
    )
    // The number of each row, though the operation did not ask for it.
    expect(entry?.body.personsReturned.toSorted()).toEqual(expect.arrayContaining(['9990000018', '9990000085']))
    const clinician = await ask({
      url: apart.stack.url,
      token,
      purpose: 'TREAT',
      query: '{ auditSearch(input: { caller: "x" }) { more } }',
    })
    expect(clinician.codes).toEqual(['ROLE_NOT_PERMITTED'])
  })

  it('shows a person who looked, page by page and as a file, through the gateway', async () => {
    const query = `query History($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) {
      accessHistory(first: 2, role: "LIAISON_CLINICIAN") { id role organisation categories }
      accessHistoryExport(format: "CSV", forPerson: true) { fileName content more } } }`
    const { patient, codes } = await ask({
      url: apart.stack.url,
      token: privacy,
      purpose: 'PATSFTY',
      query,
      variables: { nhsNumber: '9990000018' },
    })
    expect(codes).toEqual([])
    expect(patient['accessHistory']).toHaveLength(2)
    expect(patient['accessHistoryExport']).toMatchObject({ more: false, content: expect.stringContaining('LIAISON_CLINICIAN') })
  })

  it('verifies against the anchors the gateway kept', async () => {
    const { code, out } = await apart.verify()
    process.stdout.write(out)
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^The chain holds together: [0-9,]+ entries\. .* kept elsewhere say the same/),
    })
  })

  it('is held to what it vouched for by an agency’s disclosure log alone', async () => {
    const heads = await apart.exportHeads('mental-health-trust')
    const { code, out } = await apart.verify(heads)
    process.stdout.write(out)
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('kept elsewhere say the same') })
    await apart.query('ALTER TABLE entry DISABLE TRIGGER USER')
    await apart.query('DELETE FROM entry WHERE sequence > 100')
    expect(await apart.verify(heads)).toEqual({ code: 1, out: expect.stringMatching(/Entry 101 and all after it are gone/) })
  })
})
