import { describe, expect, it } from '@jest/globals'
import { readAnswer, withPart } from './record-answer.js'

const patient = { nhsNumber: '9990000018', visits: null, aboutMe: [] }
const down = { code: 'AGENCY_UNAVAILABLE', field: 'visits', agency: 'Lantern Safe Haven' } as const
const other = { code: 'AGENCY_UNAVAILABLE', field: 'aboutMe', agency: 'Lantern Safe Haven' } as const

describe('an answer for one person', () => {
  it('stands while single agencies fail', () => {
    expect(readAnswer(patient, [down])).toEqual({ patient, failures: [down] })
  })

  it.each(['AUDIT_UNAVAILABLE', 'CONSENT_UNAVAILABLE', 'PURPOSE_NOT_PERMITTED'] as const)('%s shows nothing, even beside data', (code) => {
    expect(readAnswer(patient, [down, { code }])).toEqual({ refused: { code } })
  })

  it('without a person and without a reason is a failure, not an empty record', () => {
    expect(readAnswer(null, [])).toEqual({ refused: { code: 'INTERNAL' } })
  })
})

describe('a reply of one kind of agency', () => {
  const answer = { patient, failures: [down, other] }

  it('replaces the fields it was asked for, and their failures, alone', () => {
    const after = withPart(answer, ['visits'], { patient: { visits: [] }, failures: [] })
    expect(after).toEqual({ patient: { ...patient, visits: [] }, failures: [other] })
  })

  it('that fails as a whole leaves each of them not answering', () => {
    const after = withPart(answer, ['visits', 'safetyPlans'], { patient: undefined, failures: [{ code: 'UNREACHABLE' }] })
    expect(after.patient).toEqual({ ...patient, visits: null, safetyPlans: null })
    expect(after.failures).toEqual([other, { code: 'UNREACHABLE', field: 'visits' }, { code: 'UNREACHABLE', field: 'safetyPlans' }])
  })
})
