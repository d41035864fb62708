import { errorTable, isErrorCode } from '@crisis-record/contract'
import { describe, expect, it } from '@jest/globals'
import { failedChange } from './change-words.js'
import { text } from './text.js'

describe('a change that was not answered', () => {
  it.each(['OUTCOME_UNKNOWN', 'UNREACHABLE', 'INTERNAL'] as const)('%s may have been made: look before trying again', (code) => {
    expect(failedChange({ code })).toEqual({ heading: text.notKnown, words: text.outcomeUnknown, lookFirst: true })
  })

  it.each(['AUDIT_UNAVAILABLE', 'CONSENT_UNAVAILABLE', 'ROLE_NOT_PERMITTED', 'RATE_LIMITED'] as const)(
    '%s was not made, for certain',
    (code) => {
      expect(failedChange({ code }).heading).toBe(text.notSaved)
      expect(failedChange({ code }).words).toMatch(/nothing was changed|none is made/)
    },
  )

  it('no code is without words, and none tells anyone to reload, which would lose what was typed', () => {
    for (const code of Object.keys(errorTable).filter(isErrorCode)) {
      const { words, heading } = failedChange({ code })
      expect([code, words.length > 10, heading.length > 10]).toEqual([code, true, true])
      // From a page that is no longer served nothing can be sent at all.
      if (code !== 'CROSS_SITE_REFUSED' && code !== 'OPERATION_NOT_TRUSTED') expect(words).not.toMatch(/reload/i)
    }
  })
})
