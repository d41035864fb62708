import { describe, expect, it } from '@jest/globals'
import { fieldState, joinStates, panelState } from './panel-state.js'

const down = [{ code: 'AGENCY_UNAVAILABLE', field: 'visits', agency: 'Lantern Safe Haven' }] as const

describe('the state of one field', () => {
  it.each([
    ['waiting', { waiting: true, value: undefined, isEmpty: false, failures: [] }, 'loading'],
    ['items', { waiting: false, value: [{}], isEmpty: false, failures: [] }, 'shown'],
    ['items, one agency silent', { waiting: false, value: [{}], isEmpty: false, failures: down }, 'shown'],
    ['an empty list', { waiting: false, value: [], isEmpty: true, failures: [] }, 'none-recorded'],
    ['an empty list, one agency silent', { waiting: false, value: [], isEmpty: true, failures: down }, 'not-answering'],
    ['null', { waiting: false, value: null, isEmpty: false, failures: [] }, 'not-shared'],
    ['null and an error', { waiting: false, value: null, isEmpty: false, failures: down }, 'not-answering'],
  ] as const)('%s', (_name, facts, expected) => expect(fieldState(facts)).toBe(expected))
})

describe('the state of several fields together', () => {
  it.each([
    [['shown', 'loading', 'not-answering'], 'shown'],
    [['none-recorded', 'loading'], 'loading'],
    [['none-recorded', 'not-answering', 'not-shared'], 'not-answering'],
    [['none-recorded', 'not-shared'], 'none-recorded'],
    [['not-shared', 'not-shared'], 'not-shared'],
  ] as const)('%j is %s', (states, expected) => expect(joinStates(states)).toBe(expected))

  it('says whose share is missing from what is shown, and what is still waited for', () => {
    const panel = { fields: ['attendances', 'visits', 'policeContacts', 'communityContacts'] as const, isEmpty: () => false }
    const patient = { nhsNumber: '9990000018', attendances: [], visits: null, policeContacts: null }
    const record = { answer: { patient, failures: down }, awaited: new Set(['communityContacts'] as const) }
    expect(panelState(panel, record)).toEqual({
      state: 'shown',
      missing: down,
      withheld: ['policeContacts'],
      awaited: ['communityContacts'],
    })
  })
})
