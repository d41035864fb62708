import { describe, expect, it } from '@jest/globals'
import { type Role, roles } from '@crisis-record/contract'
import { placesFor } from './places.js'
import { mayRecord, purposesFor } from './purposes.js'

describe('each role lands where it works', () => {
  it.each([
    ['PARTNERSHIP_ANALYST', ['/learning', '/agencies']],
    ['PRIVACY_OFFICER', ['/privacy', '/find', '/agencies']],
    ['PARAMEDIC', ['/find', '/agencies']],
  ] as [Role, string[]][])('%s', (role, paths) => expect(placesFor(role).map(({ path }) => path)).toEqual(paths))

  it('nobody who opens no records is led to finding people', () => {
    const led = roles.filter((role) => placesFor(role).some(({ path }) => path === '/find'))
    expect(led).toEqual(roles.filter((role) => purposesFor(role).length > 0))
  })
})

it('choices are recorded by the roles that open records at the person’s request', () => {
  expect(roles.filter(mayRecord)).toEqual(['LIAISON_CLINICIAN', 'CRISIS_CLINICIAN', 'SAFE_HAVEN_WORKER', 'AMHP', 'GP'])
})
