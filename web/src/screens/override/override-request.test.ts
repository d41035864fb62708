import { describe, expect, it } from '@jest/globals'
import { checkRequest, type OverrideRequest, withCapacity } from './override-request.js'

const request = (different: Partial<OverrideRequest> = {}): OverrideRequest => ({
  capacity: 'LACKS_CAPACITY',
  reason: 'VITAL_INTERESTS',
  categories: new Set(['CRISIS_PLAN']),
  justification: '',
  ...different,
})

describe('what an override asks for', () => {
  it('opens without a justification, which may follow', () => {
    const input = { capacity: 'LACKS_CAPACITY', reason: 'VITAL_INTERESTS', categories: ['CRISIS_PLAN'] }
    expect(checkRequest(request())).toEqual({ input })
    expect(checkRequest(request({ justification: '  Found unconscious, allergies unknown ' }))).toEqual({
      input: { ...input, justification: 'Found unconscious, allergies unknown' },
    })
  })

  it.each([
    ['nothing', { capacity: undefined, reason: undefined, categories: new Set<string>() }, ['capacity', 'reason', 'categories']],
    ['a justification of a few letters', { justification: 'urgent' }, ['justification']],
  ] as const)('%s is a fault', (_name, different, fields) => {
    const checked = checkRequest(request(different))
    expect('faults' in checked ? checked.faults.map(({ field }) => field) : []).toEqual(fields)
  })
})

it('forgets a reason that does not go with a changed answer, and keeps one that does', () => {
  expect(withCapacity(request(), 'CANNOT_BE_ASSESSED').reason).toBe('VITAL_INTERESTS')
  expect(withCapacity(request(), 'HAS_CAPACITY_OTHERS_AT_RISK').reason).toBeUndefined()
})
