import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type RealIndex, startRealIndex } from './real-index.js'

const everything = `
  demographics { id source { odsCode name kind } lastUpdated title familyName givenName otherGivenNames preferredName dateOfBirth
    gender { system code display } language { code display } interpreterRequired communicationNeeds deceasedOn }
  contactDetails { id telephone address { lines postcode } gpPractice { odsCode name telephone } }`

let real: RealIndex
beforeAll(async () => {
  real = await startRealIndex()
})
afterAll(() => real.stop())

describe('who the person is', () => {
  it('is shown whole where all three categories are permitted', async () => {
    const { status, patient, text } = await real.index.askPatient('9990000018', everything, {
      permit: ['DEMOGRAPHICS', 'CONTACT_DETAILS', 'LOCATION'],
    })
    expect(text).not.toContain('errors')
    expect(status).toBe(200)
    expect(patient).toMatchObject({
      demographics: {
        source: { odsCode: 'ZP001', name: 'Person register', kind: 'patient-index' },
        familyName: 'Ellington',
        givenName: 'Maya',
        dateOfBirth: '1991-04-17',
        gender: { system: 'https://www.datadictionary.nhs.uk', code: '2', display: 'Female' },
        language: { code: 'en', display: 'English' },
        lastUpdated: '2026-05-06T09:30:00.000Z',
        deceasedOn: null,
      },
      contactDetails: {
        address: { lines: ['14 Tidewater Lane', 'Westhaven'], postcode: 'WX4 2DT' },
        gpPractice: { odsCode: 'ZG001', name: 'Harbour Lane Surgery', telephone: '01632 960140' },
      },
    })
  })

  it('leaves out where the person lives, and the practice near it, without LOCATION', async () => {
    const { patient } = await real.index.askPatient('9990000018', everything, { permit: ['DEMOGRAPHICS', 'CONTACT_DETAILS'] })
    expect(patient).toMatchObject({ contactDetails: { telephone: '07700 900118', address: null, gpPractice: null } })
  })

  it('is withheld without DEMOGRAPHICS, and without an error', async () => {
    const { json, patient } = await real.index.askPatient('9990000018', everything, { permit: [] })
    expect(patient).toEqual({ demographics: null, contactDetails: null })
    expect(json).not.toHaveProperty('errors')
  })

  it('is null for a number nobody has here', async () => {
    const { patient } = await real.index.askPatient('9990000999', everything, { permit: ['DEMOGRAPHICS'] })
    expect(patient).toEqual({ demographics: null, contactDetails: null })
  })

  it('makes 999 000 0093 fifteen, by the clock it was seeded with', async () => {
    const { patient } = await real.index.askPatient('9990000093', 'demographics { dateOfBirth }', { permit: ['DEMOGRAPHICS'] })
    expect(patient).toEqual({ demographics: { dateOfBirth: '2011-04-01' } })
  })
})
