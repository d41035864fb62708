import { describe, expect, it } from '@jest/globals'
import { parseReturnPath } from './return-path.js'

const publicUrl = new URL('https://record.example')

describe('the way back after sign-in', () => {
  it.each(['/', '/patients/9990000018', '/patients/9990000018?print=1', '/find?by=name&x=//y', '/%2F%2Fevil.example', '/authors'])(
    'keeps %s',
    (path) => {
      expect(parseReturnPath(path, publicUrl)).toBe(path)
    },
  )

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/./%2e//evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    'https://evil.example/',
    'https:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'patients/1',
    '/auth/sign-in',
    '/%61uth/sign-in',
    '/auth',
    '/graphql',
    '/%',
    ` /x`,
    '/é',
    '',
    `/${'x'.repeat(256)}`,
    undefined,
    ['/a', '/b'],
  ])('does not go to %j', (path) => {
    expect(parseReturnPath(path, publicUrl)).toBe('/')
  })

  it('drops a fragment, which no server sees', () => {
    expect(parseReturnPath('/x#y', publicUrl)).toBe('/x')
  })
})
