import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Question, type RealRegistry, type SharingRow, startRealRegistry } from './real-registry.js'

let real: RealRegistry
beforeAll(async () => {
  real = await startRealRegistry()
})
afterAll(() => real.stop())

const as = (role: string, organisation: string, purpose = 'TREAT'): Pick<Question, 'roles' | 'purpose'> => ({
  roles: [{ role, organisation }],
  purpose,
})
const liaison = as('LIAISON_CLINICIAN', 'ZM001')

async function sharing(person: string, caller: Pick<Question, 'roles' | 'purpose'>): Promise<readonly SharingRow[]> {
  const { data } = await real.ask({ person, ...caller })
  return data?.patient?.sharing ?? []
}

describe('Patient.sharing', () => {
  it.each([
    ['LIAISON_CLINICIAN', 'ZM001', 'TREAT'],
    ['SAFE_HAVEN_WORKER', 'ZS001', 'TREAT'],
    ['PARAMEDIC', 'ZB001', 'ETREAT'],
    ['AMHP', 'ZT001', 'SAFEGUARDING'],
    ['GP', 'ZG001', 'TREAT'],
    ['POLICE_CONTROL_ROOM', 'ZL001', 'ETREAT'],
    ['LIAISON_CLINICIAN', 'ZM001', 'PATRQT'],
  ])(
    'is to the letter the same for who was never asked, who refused, and who has nothing: %s (P14)',
    async (role, organisation, purpose) => {
      const [neverAsked, refused, nothing] = await Promise.all(
        ['9990000026', '9990000034', '9990000042'].map((person) => sharing(person, as(role, organisation, purpose))),
      )
      expect(neverAsked?.length).toBeGreaterThan(0)
      expect(refused).toEqual(neverAsked)
      expect(nothing).toEqual(neverAsked)
    },
  )

  it('lists the categories of the role’s ceiling, and no other', async () => {
    const rows = await sharing('9990000018', as('POLICE_CONTROL_ROOM', 'ZL001', 'ETREAT'))
    expect(rows.map(({ category }) => category)).toEqual(['DEMOGRAPHICS', 'SHARING_OUTCOME', 'ABOUT_ME', 'CARE_TEAM'])
    expect(rows.find(({ category }) => category === 'ABOUT_ME')).toMatchObject({ shared: false, reason: 'NOT_SHARED', overridable: false })
  })

  it('says on what ground something is shared, why not, and what can be done', async () => {
    const rows = await sharing('9990000093', liaison)
    expect(rows.find(({ category }) => category === 'CRISIS_PLAN')).toMatchObject({
      shared: true,
      basis: 'EXPLICIT_CONSENT',
      reason: null,
      whatCanBeDone: null,
    })
    const visits = rows.find(({ category }) => category === 'COMMUNITY_CONTACT')
    expect(visits).toMatchObject({ shared: false, basis: null, reason: 'PATIENT_OBJECTED', overridable: true })
    expect(visits?.whatCanBeDone).toContain('Ask the person')
    const paramedic = (await sharing('9990000093', as('PARAMEDIC', 'ZB001'))).find(({ category }) => category === 'COMMUNITY_CONTACT')
    expect(paramedic?.whatCanBeDone).toContain('Ask the person')
  })

  it('names an agency that differs, but never a quiet one', async () => {
    const refuse = (id: string, person: string, category: string, source: string) =>
      real.sql(`INSERT INTO statement (id, nhs_number, decided) VALUES ($1, $2, $3)`, [
        id,
        person,
        JSON.stringify({
          effect: 'REFUSE',
          scope: { category: [category], source: [source], organisation: 'ANY', role: 'ANY', purpose: 'ANY' },
          authority: 'PERSON',
          givenAt: '2026-01-01T00:00:00Z',
          recordedAt: '2026-01-01T00:00:00Z',
        }),
      ])
    const before = await sharing('9990000107', liaison)
    await refuse('quiet', '9990000107', 'MEDICATION', 'ZD001')
    expect(await sharing('9990000107', liaison)).toEqual(before)

    await refuse('one of two', '9990000107', 'CARE_TEAM', 'ZH001')
    expect((await sharing('9990000107', liaison)).filter(({ category }) => category === 'CARE_TEAM')).toEqual([
      expect.objectContaining({ source: null, shared: true, basis: 'IMPLIED_CONSENT' }),
      expect.objectContaining({ source: { odsCode: 'ZH001' }, shared: false, reason: 'PATIENT_OBJECTED' }),
    ])

    await refuse('the only one', '9990000107', 'MEDICATION', 'ZG001')
    const rows = (await sharing('9990000107', liaison)).filter(({ category }) => category === 'MEDICATION')
    expect(rows).toEqual([expect.objectContaining({ source: null, shared: false, reason: 'PATIENT_OBJECTED' })])
  })

  it('is withheld from whoever has no SHARING_OUTCOME, without an error', async () => {
    const answer = await real.ask({ person: '9990000018', ...as('PRIVACY_OFFICER', 'ZX001', 'PATSFTY') })
    expect(answer.data).toEqual({ patient: { nhsNumber: '9990000018', sharing: null } })
    expect(answer.errors).toEqual([])
  })
})
