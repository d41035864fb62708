import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { type ErrorCode, errorTable, isErrorCode, PublicError } from './error-codes.js'
import { printErrorTable } from './print-error-table.js'

const documented = readFileSync(new URL('../../../docs/ERRORS.md', import.meta.url), 'utf8')
const entries = Object.entries(errorTable) as [ErrorCode, (typeof errorTable)[ErrorCode]][]

describe('the error table', () => {
  it('is what docs/ERRORS.md says; write it anew with `npm run errors` here', () => {
    expect(documented).toBe(printErrorTable())
  })

  it('and docs/ERRORS.md name the same codes, both ways', () => {
    const headings = [...documented.matchAll(/^## (.+)$/gm)].map(([, code]) => code)
    expect(headings).toEqual(entries.map(([code]) => code))
    expect(headings.every(isErrorCode)).toBe(true)
  })

  it.each(entries)('%s has a stable name, a status and a text for people', (code, { status, text }) => {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/)
    expect(String(status)).toMatch(/^(200|4[0-9]{2}|5[0-9]{2})$/)
    expect(text).toMatch(/^[A-Z].*\.$/)
    expect(new PublicError(code).message).toBe(text)
  })

  it.each([undefined, null, 7, '', 'unauthenticated', 'NO_SUCH_CODE', '__proto__', 'constructor', 'toString'])('%p is no code', (raw) => {
    expect(isErrorCode(raw)).toBe(false)
  })
})

describe('PublicError', () => {
  it('keeps its cause out of its public face', () => {
    const error = new PublicError('AGENCY_UNAVAILABLE', { cause: new Error('connect 10.0.0.7'), details: { source: 'ZM001' } })
    expect(error.message).toBe(errorTable.AGENCY_UNAVAILABLE.text)
    expect(error.details).toEqual({ source: 'ZM001' })
    expect(JSON.stringify({ ...error, message: error.message })).not.toContain('10.0.0.7')
  })
})
