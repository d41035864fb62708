import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decide, explain, parseStatement, type ReadableStatement } from '../src/index.js'
import { question, readableAround } from './generated.js'
import { holds } from './holds.js'

const garbage = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  'no such word',
  '__proto__',
  'constructor',
  Number.NaN,
  {},
  () => true,
  Symbol('s'),
)

/** Every part of a question, by the way to it. */
const parts: readonly (readonly string[])[] = [
  ['caller'], ['caller', 'reference'], ['caller', 'role'], ['caller', 'organisation'], ['purpose'], ['person'], ['person', 'nhsNumber'], ['statements'],
  ['overrides'], ['agreement'], ['agreement', 'categories'], ['agreement', 'roles'], ['category'], ['source'], ['source', 'odsCode'], ['source', 'kind'], ['now'],
] // prettier-ignore

describe('P11 error denies', () => {
  it('a question with a part missing or unknown is denied', () => {
    const cases = fc.record({ asked: question, part: fc.constantFrom(...parts), rubbish: garbage })
    holds('P11', cases, ({ asked, part, rubbish }) => {
      // Any text may be some caller's reference.
      if (part[1] === 'reference' && typeof rubbish === 'string' && rubbish !== '') return 'BESIDE_IT'
      const broken = put(asked, part, rubbish)
      expect(decide(broken)).toMatchObject({ outcome: 'DENY', overridable: false })
      expect(explain(broken).length).toBeGreaterThan(0)
      return 'ABOUT_IT'
    })
  })

  it('an unreadable flag, day of birth, statement or override never turns DENY into PERMIT', () => {
    const cases = question.chain((asked) => {
      const ways: (readonly string[])[] = [
        ['person', 'restricted'],
        ['person', 'dateOfBirth'],
      ]
      asked.statements.forEach((_, at) =>
        ways.push(['statements', String(at)], ...inStatement.map((key) => ['statements', String(at), ...key])),
      )
      asked.overrides.forEach((_, at) => ways.push(['overrides', String(at)], ...inOverride.map((key) => ['overrides', String(at), key])))
      return fc.record({ asked: fc.constant(asked), way: fc.constantFrom(...ways), rubbish: garbage })
    })
    holds('P11, inside', cases, ({ asked, way, rubbish }) => {
      if (decide(asked).outcome === 'PERMIT') return 'BESIDE_IT'
      expect(decide(put(asked, way, rubbish)).outcome).toBe('DENY')
      return 'ABOUT_IT'
    })
  })

  it('a recorded statement of which any part is unreadable refuses, unless it is over', () => {
    const cases = question.chain((asked) =>
      fc.record({ asked: fc.constant(asked), statement: readableAround(asked), key: fc.constantFrom(...recorded), rubbish: garbage }),
    )
    holds('P11, statements', cases, ({ asked, statement, key, rubbish }) => {
      const whole = asRecorded(statement)
      const none = rubbish === undefined || rubbish === null
      const mayBeMissing = ['withdrawnAt', 'periodEnd', 'scope.emergencyExcepted', 'reviewDate'].includes(key)
      // There is no first word of ANY.
      if (key.endsWith('.0') && statement.scope[key === 'scope.category.0' ? 'category' : 'source'] === 'ANY') return 'BESIDE_IT'
      // Any text may be an id.
      if ((none && mayBeMissing) || (key === 'id' && typeof rubbish === 'string' && rubbish !== '')) return 'BESIDE_IT'
      const read = parseStatement(put(whole, key.split('.'), rubbish))
      expect(read.form).toBe('MALFORMED')
      expect(read.ended).toBe(statement.ended && key !== 'withdrawnAt')
      const everywhere = key.startsWith('scope') && !read.ended
      if (!everywhere) return 'BESIDE_IT'
      const alone = { ...asked, overrides: [] }
      const [before, after] = [
        decide(alone),
        decide({ ...alone, statements: [...alone.statements, { ...read, periodStart: undefined, periodEnd: undefined }] }),
      ]
      const atStake = before.outcome === 'PERMIT' ? before.basis !== 'ROLE' : before.reason === 'NOT_SHARED' && before.overridable
      if (atStake) expect(after).toMatchObject({ outcome: 'DENY', statements: expect.arrayContaining([read.id]) })
      return atStake ? 'ABOUT_IT' : 'BESIDE_IT'
    })
  })
})

const inStatement = [
  ['form'],
  ['effect'],
  ['scope'],
  ['scope', 'category'],
  ['scope', 'source'],
  ['scope', 'role'],
  ['authority'],
  ['givenAt'],
  ['reviewDate'],
]
const inOverride = ['nhsNumber', 'caller', 'role', 'organisation', 'purpose', 'session', 'categories', 'openedAt', 'expiresAt']
const recorded = [
  'id', 'effect', 'authority', 'givenAt', 'recordedAt', 'reviewDate', 'periodEnd', 'withdrawnAt', 'scope', 'scope.category', 'scope.source',
  'scope.organisation', 'scope.role', 'scope.purpose', 'scope.category.0', 'scope.source.0',
] // prettier-ignore

function asRecorded(statement: ReadableStatement): Record<string, unknown> {
  const { ended, form: _form, ...rest } = statement
  return { ...rest, authority: 'PERSON', periodStart: null, periodEnd: null, withdrawnAt: ended ? '2025-06-01T09:00:00+01:00' : null }
}

/** A copy with one part replaced. A way that leads nowhere changes nothing. */
function put<T>(into: T, [first, ...rest]: readonly string[], value: unknown): T {
  if (first === undefined || typeof into !== 'object' || into === null) return into
  const copy = (Array.isArray(into) ? [...into] : { ...into }) as Record<string, unknown>
  copy[first] = rest.length === 0 ? value : put(copy[first], rest, value)
  return copy as T
}
