import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Category, PersonTold, RequestKey } from '@crisis-record/subgraph-kit'
import { makeRequestKey, postSigned } from '@crisis-record/subgraph-kit/testing'
import { type RealRegistry, startRealRegistry } from './real-registry.js'

const [maya, daniel, joel, harold] = ['9990000018', '9990000026', '9990000034', '9990000085'] as const
/** Of whom nobody has ever heard here. */
const [stranger, another, third] = ['9990000999', '9990000980', '9990000972'] as const

let real: RealRegistry
beforeAll(async () => {
  real = await startRealRegistry()
})
afterAll(() => real.stop())

const person = { familyName: 'Testington', dateOfBirth: '1980-02-01', restricted: false, deceasedOn: null }
const of = (nhsNumber: string, version: number, more: Partial<PersonTold> = {}): PersonTold => ({
  nhsNumber,
  version,
  person,
  survivingNhsNumber: null,
  ...more,
})

async function tell(body: unknown, key: RequestKey | undefined = real.feedKeys[0], audience = 'ZC001') {
  if (key === undefined) throw new Error('no key')
  const { url } = real.registry.subgraph
  return postSigned({ url: `${url}/people`, body, key, audience, now: real.clock.now().getTime() })
}
const told = async (...people: readonly PersonTold[]) => (await tell({ people })).json
/** What a decision says of somebody: the public code, or whether name, contact details and crisis plan may be shown. */
async function decided(nhsNumber: string): Promise<unknown> {
  const { authorisation, code } = await real.ask({ person: nhsNumber })
  if (code !== undefined) return code
  const may = (odsCode: string, category: Category) => authorisation?.agencies[odsCode]?.permit.includes(category) ?? false
  return { name: may('ZP001', 'DEMOGRAPHICS'), contact: may('ZP001', 'CONTACT_DETAILS'), plan: may('ZM001', 'CRISIS_PLAN') }
}
const everything = { name: true, contact: true, plan: true }

describe('what the person register tells', () => {
  it('holds for the very next decision: somebody new, restricted, deceased, and all of it taken back', async () => {
    expect(await decided(stranger)).toBe('PATIENT_NOT_FOUND')
    expect(await told(of(stranger, 1))).toEqual({ taken: 1, ahead: [] })
    expect(await decided(stranger)).toEqual(everything)
    await told(of(stranger, 2, { person: { ...person, restricted: true } }))
    expect(await decided(stranger)).toEqual({ ...everything, contact: false })
    await told(of(stranger, 3, { person: { ...person, deceasedOn: '2026-06-14' } }))
    expect(await decided(stranger)).toEqual({ name: true, contact: false, plan: false })
    await told(of(stranger, 4))
    expect(await decided(stranger)).toEqual(everything)
    await told(of(stranger, 5, { person: null }))
    expect(await decided(stranger)).toBe('PATIENT_NOT_FOUND')
  })

  it('holds for a person of the seed as well, who was told of by nobody yet', async () => {
    expect(await decided(daniel)).toEqual(everything)
    await told(of(daniel, 1, { person: { ...person, restricted: true } }))
    expect(await decided(daniel)).toEqual({ ...everything, contact: false })
    await told(of(daniel, 2))
  })

  it('is taken once: the same again changes nothing, nor does what is older, and the sender learns what is known', async () => {
    const restricted = of(another, 20, { person: { ...person, restricted: true } })
    expect(await told(restricted)).toEqual({ taken: 1, ahead: [] })
    expect(await told(restricted)).toEqual({ taken: 0, ahead: [] })
    expect(await told(of(another, 19), of(third, 1))).toEqual({ taken: 1, ahead: [{ nhsNumber: another, version: 20 }] })
    expect(await decided(another)).toEqual({ ...everything, contact: false })
    expect(await told(of(another, 7, { person: null, survivingNhsNumber: third }))).toMatchObject({ taken: 0 })
    expect(await decided(another)).toEqual({ ...everything, contact: false })
  })

  it('brings nobody back who was taken out, by a message that was under way for long', async () => {
    await told(of(third, 30, { person: null }))
    await told(of(third, 29))
    expect(await decided(third)).toBe('PATIENT_NOT_FOUND')
  })

  it('raises an alert by the family name told last, of which a digest is kept', async () => {
    const alertsOf = async (familyName: string) => {
      const accessToken = await real.issuer.accessToken({ subject: familyName, claims: { family_name: familyName } })
      return (await real.ask({ person: stranger, accessToken })).authorisation?.alerts
    }
    await told(of(stranger, 40, { person: { ...person, familyName: 'O’Brontë' } }))
    expect(await alertsOf("o'bronte")).toEqual(['SAME_SURNAME'])
    await told(of(stranger, 41, { person: { ...person, familyName: 'Newname' } }))
    expect([await alertsOf("o'bronte"), await alertsOf('newname')]).toEqual([undefined, ['SAME_SURNAME']])
    expect(JSON.stringify(await real.sql('SELECT * FROM person'))).not.toMatch(/bront|newname|testington/i)
  })

  it('is in time for whoever is under way: two messages about the same people never wait for each other', async () => {
    const many = ['9990000999', '9990000980', '9990000972', maya, joel, harold]
    const all = Array.from({ length: 30 }, (_, n) =>
      tell({ people: (n % 2 === 0 ? many : [...many].reverse()).map((nhsNumber) => of(nhsNumber, 100 + n)) }),
    )
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual(all.map(() => 200))
    const rows = await real.sql('SELECT DISTINCT told_version FROM person WHERE nhs_number = ANY ($1)', [many])
    expect(rows).toEqual([{ told_version: '129' }])
  })
})

describe('a merge that is told', () => {
  const code = async (nhsNumber: string) => {
    const { errors } = await real.ask({ person: nhsNumber })
    return errors[0]?.extensions
  }

  it('sends on to the number that survives, before that one was told of too, and ends when it is undone', async () => {
    const [old, surviving] = ['9990000964', '9990000956']
    await told(of(old, 200))
    await told(of(old, 201, { survivingNhsNumber: surviving }))
    expect(await code(old)).toMatchObject({ code: 'PATIENT_MERGED', survivingNhsNumber: surviving })
    expect(await decided(surviving)).toBe('PATIENT_NOT_FOUND')
    await told(of(surviving, 202))
    expect(await decided(surviving)).toEqual(everything)
    await told(of(old, 203))
    expect(await decided(old)).toEqual(everything)
  })

  it('has a refusal under the old number hold for the one that survives, at once, and through a chain', async () => {
    // Refused what is shared about drug treatment and the police.
    const [first, last] = ['9990000948', '9990000921']
    const shares = async (nhsNumber: string, category: string) =>
      (await real.ask({ person: nhsNumber })).data?.patient?.sharing?.some((row) => row.category === category && row.shared)
    const liaison = 'ABOUT_ME'
    await told(of(first, 300), of(last, 300))
    expect(await shares(last, liaison)).toBe(true)
    await real.sql(
      `INSERT INTO statement SELECT (jsonb_populate_record(s, jsonb_build_object('id', 'told-1', 'nhs_number', $1::text,
        'decided', s.decided || '{"scope":{"category":["ABOUT_ME"],"source":"ANY","organisation":"ANY","role":"ANY","purpose":"ANY","emergencyExcepted":false}}'::jsonb))).*
       FROM statement s WHERE nhs_number = $2 LIMIT 1`,
      [first, joel],
    )
    expect(await shares(first, liaison)).toBe(false)
    await told(of(first, 301, { survivingNhsNumber: '9990000913' }))
    await told(of('9990000913', 302, { survivingNhsNumber: last }))
    expect(await code(first)).toMatchObject({ code: 'PATIENT_MERGED', survivingNhsNumber: last })
    expect(await shares(last, liaison)).toBe(false)
  })

  it('that goes round in a circle is survived', async () => {
    const [a, b] = ['9990000905', '9990000891']
    expect((await tell({ people: [of(a, 400, { survivingNhsNumber: b }), of(b, 400, { survivingNhsNumber: a })] })).status).toBe(200)
    expect(await code(a)).toMatchObject({ code: 'PATIENT_MERGED' })
  })
})

describe('who tells it', () => {
  it('may use the key that is to come as well', async () => {
    expect((await tell({ people: [of(stranger, 500)] }, real.feedKeys[1])).status).toBe(200)
  })

  it.each([
    ['the gateway', () => ({ key: real.registry.keys.request })],
    ['somebody with a key of the right name', () => ({ key: { ...makeRequestKey('x'), kid: real.feedKeys[0]?.kid ?? '' } })],
    ['the person register, meaning somebody else', () => ({ key: real.feedKeys[0], audience: 'ZA001' })],
  ])('is not %s', async (_who, by) => {
    const { key, audience } = { audience: 'ZC001', ...by() }
    const before = await real.sql('SELECT * FROM person ORDER BY nhs_number')
    const { status, text } = await tell({ people: [of(stranger, 501, { person: null })] }, key, audience)
    expect([status, text]).toEqual([401, expect.stringContaining('UNAUTHENTICATED')])
    expect(await real.sql('SELECT * FROM person ORDER BY nhs_number')).toEqual(before)
  })

  it('may ask for no decision with that key', async () => {
    const { status } = await postSigned({
      url: `${real.registry.subgraph.url}/graphql`,
      body: { query: '{ __typename }', extensions: { request: { accessToken: 'x', purpose: 'TREAT', requestId: 'r' } } },
      key: real.feedKeys[0] as RequestKey,
      audience: 'ZC001',
      now: real.clock.now().getTime(),
    })
    expect(status).toBe(401)
  })
})

describe('what is no message', () => {
  const right = () => of(stranger, 600)
  it.each<[string, () => unknown]>([
    ['nothing', () => ({})],
    ['nobody', () => ({ people: [] })],
    ['no list', () => ({ people: right() })],
    ['more than a message may hold', () => ({ people: Array.from({ length: 251 }, right) })],
    ['one number twice', () => ({ people: [right(), of(stranger, 601)] })],
    ['a field more', () => ({ people: [{ ...right(), postcode: 'WX4 2DT' }] })],
    ['a field more of the person', () => ({ people: [{ ...right(), person: { ...person, address: '1' } }] })],
    ['a field more beside', () => ({ people: [right()], force: true })],
    ['a field less', () => ({ people: [{ nhsNumber: stranger, version: 600, person }] })],
    ['a wrong check digit', () => ({ people: [of('9990000990', 600)] })],
    ['a number written with spaces', () => ({ people: [of('999 000 0999', 600)] })],
    ['a version that is none', () => ({ people: [of(stranger, 0)] })],
    ['a version that is text', () => ({ people: [{ ...right(), version: '600' }] })],
    ['a flag that is text', () => ({ people: [{ ...right(), person: { ...person, restricted: 'no' } }] })],
    ['no flag', () => ({ people: [{ ...right(), person: { ...person, restricted: null } }] })],
    ['a day in no calendar', () => ({ people: [{ ...right(), person: { ...person, dateOfBirth: '2001-02-30' } }] })],
    ['a merge into itself', () => ({ people: [of(stranger, 600, { survivingNhsNumber: stranger })] })],
    ['a right one beside a wrong one', () => ({ people: [right(), of('9990000990', 600)] })],
  ])('%s: refused whole, nothing is taken', async (_what, body) => {
    const before = await real.sql('SELECT * FROM person ORDER BY nhs_number')
    const { status, text } = await tell(body())
    expect([status, text]).toEqual([400, '{"error":"These are not people."}'])
    expect(await real.sql('SELECT * FROM person ORDER BY nhs_number')).toEqual(before)
  })
})
