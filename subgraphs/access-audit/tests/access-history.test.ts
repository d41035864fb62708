import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fewestQueries } from '@crisis-record/subgraph-kit/testing'
import { authorised, completed, type RealAudit, startRealAudit } from './real-audit.js'

const selection = `accessHistory(first: 2) { id source { odsCode } recordedAt staffName role organisation purpose operation categories openedByOverride }`
const privacy = { role: 'PRIVACY_OFFICER', organisation: 'ZX001', purpose: 'PATSFTY', permit: ['ACCESS_HISTORY'] } as const

let real: RealAudit
beforeAll(async () => {
  real = await startRealAudit()
  await real.append(authorised({ purpose: 'ETREAT' }))
  await real.append(authorised({ person: '9990000026' }))
  const last = authorised()
  await real.append(last)
  await real.append(completed({ requestId: last.requestId }))
})
afterAll(() => real.stop())

const ask = (nhsNumber: string, fields = selection) =>
  real.audit().askPatient(nhsNumber, fields, { ...privacy, permit: [...privacy.permit] })

describe('Patient.accessHistory', () => {
  it('says who was authorised to look at this person’s record and what they asked for, newest first', async () => {
    const { patient, text } = await ask('9990000018')
    expect(patient).toEqual({
      accessHistory: [
        {
          id: 'ZA001:3',
          source: { odsCode: 'ZA001' },
          recordedAt: '2026-06-15T09:00:00.000Z',
          staffName: 'Morgan Ellery',
          role: 'LIAISON_CLINICIAN',
          organisation: 'ZM001',
          purpose: 'TREAT',
          operation: 'Record',
          categories: ['CRISIS_PLAN', 'SUBSTANCE_USE'],
          openedByOverride: [],
        },
        expect.objectContaining({ id: 'ZA001:1', purpose: 'ETREAT' }),
      ],
    })
    expect(text).not.toContain('DENY')
  })

  it('gives as many as asked for, and an empty list where nobody looked', async () => {
    expect((await ask('9990000018', 'accessHistory(first: 1) { id }')).patient).toEqual({ accessHistory: [{ id: 'ZA001:3' }] })
    expect((await ask('9990000115')).patient).toEqual({ accessHistory: [] })
  })

  it('takes one statement, of one look or of more than a hundred', async () => {
    for (let look = 0; look < 110; look++) await real.append(authorised({ person: '9990000042' }))
    for (const [person, looks] of [
      ['9990000026', 1],
      ['9990000042', 100],
    ] as const) {
      const { dataSource } = real.audit().subgraph
      const { queries, answer } = await fewestQueries(dataSource, () => ask(person, 'accessHistory(first: 100) { id staffName }'))
      expect({ queries, looks: (answer.patient?.['accessHistory'] as unknown[]).length }).toEqual({ queries: 1, looks })
    }
  })

  it('says what of it was open by an override alone, and never of what was not asked for', async () => {
    const permit = { source: 'ZD001', outcome: 'PERMIT', reason: 'OVERRIDE', statements: [] as string[], override: 'OV-1' } as const
    const decisions = [
      { ...permit, category: 'SUBSTANCE_USE' as const },
      { ...permit, category: 'POLICE_CONTACT' as const },
    ]
    await real.append(authorised({ person: '9990000034', decisions }))
    const { patient } = await ask('9990000034', 'accessHistory { categories openedByOverride }')
    expect(patient).toEqual({ accessHistory: [{ categories: ['CRISIS_PLAN', 'SUBSTANCE_USE'], openedByOverride: ['SUBSTANCE_USE'] }] })
  })

  it('leaves out the look that asks, and nobody else', async () => {
    const person = '9990000034'
    const before = (await ask(person)).patient
    // The name that every request of these tests has.
    await real.append(authorised({ person, requestId: 'test-request' }))
    expect((await ask(person)).patient).toEqual(before)
    await real.append(authorised({ person, purpose: 'ETREAT' }))
    const { patient } = await ask(person, 'accessHistory { purpose } accessHistoryExport { content }')
    expect(patient).toMatchObject({ accessHistory: [{ purpose: 'ETREAT' }, { purpose: 'TREAT' }] })
    expect((patient?.['accessHistoryExport'] as { content: string }).content.match(/TREAT/g)).toHaveLength(2)
  })

  it('is withheld from whoever is not permitted, whatever the token says of the role', async () => {
    const clinician = await real.audit().askPatient('9990000018', selection, { permit: ['ACCESS_HISTORY'] })
    expect(clinician.patient).toEqual({ accessHistory: null })
  })
})
