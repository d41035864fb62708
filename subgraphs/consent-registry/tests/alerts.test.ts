import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { countQueries } from '@crisis-record/subgraph-kit/testing'
import { familyKey } from '../src/alerts/family-key.js'
import { type RealRegistry, startRealRegistry } from './real-registry.js'

const maya = '9990000018'
const formerlyMaya = '9990000131'
const robin = '9990000158'
const trust = { role: 'LIAISON_CLINICIAN', organisation: 'ZM001' }
const practice = { role: 'GP', organisation: 'ZG001' }

let real: RealRegistry
beforeAll(async () => {
  real = await startRealRegistry()
})
afterAll(() => real.stop())

interface Caller {
  readonly subject?: string
  readonly role?: typeof trust
  readonly claims?: Readonly<Record<string, string>>
}
const look = async (person: string, { subject = 'liaison', role = trust, claims = {} }: Caller = {}) =>
  real.ask({ person, accessToken: await real.issuer.accessToken({ subject, roles: [role], claims }) })
const settled = () => real.registry.subgraph.services.staff.settled()

describe('alerts', () => {
  it.each([
    { case: 'one of the same family name', person: maya, claims: { family_name: 'Ellington' }, alerts: ['SAME_SURNAME'] },
    { case: 'the same name written otherwise', person: maya, claims: { family_name: ' ÉLLINGTON' }, alerts: ['SAME_SURNAME'] },
    { case: 'another family name', person: maya, claims: { family_name: 'Ellingtons' }, alerts: undefined },
    { case: 'a name without letters', person: maya, claims: { family_name: '-' }, alerts: undefined },
    { case: 'oneself', person: maya, claims: { nhs_number: maya }, alerts: ['OWN_RECORD'] },
    { case: 'oneself, as people write the number', person: maya, claims: { nhs_number: '999 000 0018' }, alerts: ['OWN_RECORD'] },
    {
      case: 'oneself, by a number that was merged into this one',
      person: maya,
      claims: { nhs_number: formerlyMaya },
      alerts: ['OWN_RECORD'],
    },
    {
      case: 'oneself, of the same name as well',
      person: maya,
      claims: { nhs_number: maya, family_name: 'Ellington' },
      alerts: ['OWN_RECORD'],
    },
    { case: 'a number that is none', person: maya, claims: { nhs_number: '9990000019' }, alerts: undefined },
    { case: 'nobody one knows', person: '9990000026', claims: { nhs_number: '9990000042', family_name: 'Okafor' }, alerts: undefined },
    { case: 'a token that says nothing', person: maya, claims: {}, alerts: undefined },
    {
      case: 'a colleague, and of the same name',
      person: robin,
      claims: { family_name: 'Thackray' },
      alerts: ['COLLEAGUE', 'SAME_SURNAME'],
    },
  ])('a look at $case: $alerts', async ({ person, claims, alerts }) => {
    // Each a member of staff of their own: who was noted in one case is nobody's colleague in the next.
    const subject = JSON.stringify([person, claims])
    const elsewhere = { role: 'LIAISON_CLINICIAN', organisation: alerts?.includes('COLLEAGUE') === true ? 'ZM001' : 'ZH001' }
    const { authorisation } = await look(person, { subject, role: elsewhere, claims })
    await settled()
    await real.sql(`DELETE FROM staff_member WHERE organisation = 'ZH001'`)
    expect(authorisation?.alerts).toEqual(alerts)
  })

  it('COLLEAGUE is raised once the colleague has been seen, in their organisation alone, by any number of theirs', async () => {
    const nadia = { subject: 'nadia', role: practice, claims: { nhs_number: formerlyMaya } }
    expect((await look(maya, { subject: 'sam', role: practice })).authorisation?.alerts).toBeUndefined()
    await look('9990000026', nadia)
    await settled()
    expect((await look(maya, { subject: 'sam', role: practice })).authorisation?.alerts).toEqual(['COLLEAGUE'])
    expect((await look(maya, { subject: 'sam', role: trust })).authorisation?.alerts).toBeUndefined()
    expect((await look(maya, nadia)).authorisation?.alerts).toEqual(['OWN_RECORD'])
  })

  it('are nothing a caller is shown: the answer to the client is the same, byte for byte, and so is what agencies are told', async () => {
    const client = ({ text }: { text: string }) => {
      const { extensions: _extensions, ...shown } = JSON.parse(text) as Record<string, unknown>
      return JSON.stringify(shown)
    }
    const stranger = await look(robin, { subject: 'pat', claims: { family_name: 'Okafor' } })
    const relative = await look(robin, { subject: 'pat', claims: { family_name: 'Thackray' } })
    const themselves = await look(robin, { subject: 'pat', claims: { nhs_number: robin } })
    expect(themselves.authorisation?.alerts).toEqual(['OWN_RECORD'])
    expect([relative, themselves].map(client)).toEqual([client(stranger), client(stranger)])
    const told = async (answer: typeof stranger) => {
      const { jti: _jti, ...claims } = await real.readToken(answer, 'ZM001')
      return claims
    }
    expect(await told(themselves)).toEqual(await told(stranger))
  })

  it('cost no query more: two reads a decision', async () => {
    await look(maya, { subject: 'kit', claims: { nhs_number: robin, family_name: 'Ellington' } })
    await settled()
    const take = countQueries(real.registry.subgraph.dataSource)
    await look(maya, { subject: 'kit', claims: { nhs_number: robin, family_name: 'Ellington' } })
    await settled()
    expect(take().filter((sql) => /FROM \(SELECT \$1|FROM statement|staff_member/.test(sql))).toHaveLength(2)
  })
})

describe('what is kept for alerts', () => {
  it('tells nobody a name, nor which member of staff is which patient', async () => {
    await look('9990000026', { subject: 'quinn', claims: { nhs_number: '9990000042', family_name: 'Okafor' } })
    await settled()
    const kept = JSON.stringify([
      await real.sql('SELECT * FROM staff_member'),
      await real.sql('SELECT family_digest FROM person'),
      await real.sql('SELECT number_digest FROM merged_number'),
    ])
    expect(kept).not.toMatch(/99900|okafor|ellington|thackray|quinn/i)
  })

  it('is kept again after it failed, and fails no request', async () => {
    const seen = () => real.sql(`SELECT organisation FROM staff_member WHERE organisation = 'ZB001'`)
    const dana = { subject: 'dana', role: { role: 'PARAMEDIC', organisation: 'ZB001' }, claims: { nhs_number: '9990000042' } }
    await real.sql('ALTER TABLE staff_member RENAME TO staff_member_away')
    await real.sql('CREATE VIEW staff_member AS SELECT * FROM staff_member_away')
    await real.sql('GRANT SELECT ON staff_member TO PUBLIC')
    expect((await look(maya, dana)).status).toBe(200)
    await settled()
    await real.sql('DROP VIEW staff_member')
    await real.sql('ALTER TABLE staff_member_away RENAME TO staff_member')
    expect(await seen()).toEqual([])
    await look(maya, dana)
    await settled()
    expect(await seen()).toEqual([{ organisation: 'ZB001' }])
  })
})

describe('family names', () => {
  it.each([
    ["O'Neill-Brontë", 'oneill bronte'],
    ['  ŁUKASZ ', 'łukasz'],
    ['王', '王'],
    ['-', ''],
  ])('%s is compared as "%s"', (name, key) => {
    expect(familyKey(name)).toBe(key)
  })
})
