import { describe, expect, it } from '@jest/globals'
import { panelState } from './panel-state.js'

const down = [{ code: 'AGENCY_UNAVAILABLE', field: 'visits', agency: 'Lantern Safe Haven' }] as const

describe('the state of a panel', () => {
  it.each([
    ['waiting', { waiting: true, value: undefined, isEmpty: false, failures: [] }, { state: 'loading' }],
    ['items', { waiting: false, value: [{}], isEmpty: false, failures: [] }, { state: 'shown', missing: [] }],
    ['items, one agency silent', { waiting: false, value: [{}], isEmpty: false, failures: down }, { state: 'shown', missing: down }],
    ['an empty list', { waiting: false, value: [], isEmpty: true, failures: [] }, { state: 'none-recorded' }],
    [
      'an empty list, one agency silent',
      { waiting: false, value: [], isEmpty: true, failures: down },
      { state: 'not-answering', missing: down },
    ],
    ['null', { waiting: false, value: null, isEmpty: false, failures: [] }, { state: 'not-shared' }],
    ['null and an error', { waiting: false, value: null, isEmpty: false, failures: down }, { state: 'not-answering', missing: down }],
  ])('%s', (_name, facts, expected) => expect(panelState(facts)).toEqual(expected))
})
