import fc from 'fast-check'
import type { Purpose } from '@crisis-record/contract'
import type { Authority, Effect, Extent, Override, Person, Question, ReadableStatement, Scope, Statement } from '../src/index.js'
import { askedCategories, now, organisations, pairs, sources, testAgreement, writtenCategories } from './world.js'

/** Choices, the first more often than the second, and so on, as weighted. */
function weighted<T>(...choices: readonly (readonly [number, fc.Arbitrary<T>])[]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })))
}

const person: fc.Arbitrary<Person> = fc.record(
  {
    nhsNumber: fc.constant('9990000018'),
    // Sixteen years ago today in England, the days around it, a child, grown-ups, and a day that is none.
    dateOfBirth: weighted(
      [6, fc.constant('1980-01-01')],
      [3, fc.constantFrom('2009-07-01', '2009-07-02', '2009-07-03')],
      [3, fc.constant('2015-05-05')],
      [1, fc.constant('2009-02-30')],
    ),
    restricted: weighted([9, fc.constant(false)], [1, fc.constant(true)]),
    deceasedOn: weighted<string | null>([39, fc.constant(null)], [1, fc.constant('2025-01-01')]),
  },
  { requiredKeys: ['nhsNumber', 'dateOfBirth', 'restricted'] },
)

/** A question about few things, without statements or overrides. */
export const bareQuestion: fc.Arbitrary<Question> = fc
  .record({
    pair: weighted([9, fc.constantFrom(...pairs.slice(0, 3))], [1, fc.constantFrom(...pairs)]),
    organisation: fc.constantFrom(...organisations),
    category: weighted([12, fc.constantFrom(...askedCategories.slice(0, 5))], [1, fc.constantFrom(...askedCategories)]),
    source: fc.constantFrom(...sources),
    person,
  })
  .map(({ pair: [role, purpose], organisation, ...rest }) => ({
    ...rest,
    caller: { reference: 'caller-1', role, organisation, session: 'session-1' },
    purpose,
    statements: [],
    overrides: [],
    agreement: testAgreement,
    now,
  }))

/** Mostly an extent that holds the word, alone or among others, or is ANY; sometimes one that may not. */
function extentAround(word: string, words: readonly string[]): fc.Arbitrary<Extent> {
  const others = fc.subarray([...words], { minLength: 1, maxLength: 3 })
  return weighted<Extent>(
    [5, fc.constant('ANY' as const)],
    [5, fc.constant([word])],
    [4, others.map((set) => [word, ...set.filter((one) => one !== word)])],
    [1, others],
  )
}

function scopeAround(question: Question): fc.Arbitrary<Scope> {
  const purposes: Purpose[] = ['TREAT', 'ETREAT', 'SAFEGUARDING']
  // A name nobody knows makes a statement malformed, so it must be rare.
  const categories = fc.oneof(
    { weight: 40, arbitrary: fc.constant(writtenCategories.slice(0, -1)) },
    { weight: 1, arbitrary: fc.constant(writtenCategories) },
  )
  return fc.record(
    {
      category: categories.chain((words) => extentAround(question.category, words)),
      source: extentAround(question.source.odsCode, organisations),
      organisation: extentAround(question.caller.organisation, organisations),
      role: extentAround(question.caller.role, ['LIAISON_CLINICIAN', 'PARAMEDIC', 'SAFE_HAVEN_WORKER']),
      purpose: weighted([3, extentAround(question.purpose, purposes)], [1, fc.constant(['TREAT'] as const)]),
      emergencyExcepted: fc.boolean(),
    },
    { requiredKeys: ['category', 'source', 'organisation', 'role', 'purpose'] },
  )
}

const moment = fc.constantFrom(now - 3000, now - 2000, now - 1000)
const edge = fc.constantFrom(now - 1, now, now + 1)
const authority: fc.Arbitrary<Authority> = weighted(
  [8, fc.constantFrom<Authority>('PERSON', 'PERSON_GILLICK')],
  [4, fc.constantFrom<Authority>('PARENTAL', 'BEST_INTERESTS')],
  [2, fc.constantFrom<Authority>('ATTORNEY', 'DEPUTY')],
)
const id = fc.integer({ min: 0, max: 99 }).map((n) => `s${n}`)
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => weighted<T | undefined>([9, fc.constant(undefined)], [1, arbitrary])

export function readableAround(question: Question, effect: fc.Arbitrary<'PERMIT' | 'REFUSE'> = fc.constantFrom('PERMIT', 'REFUSE')) {
  return fc
    .record({
      id,
      effect,
      scope: scopeAround(question),
      authority,
      givenAt: moment,
      recordedAt: moment,
      periodStart: rarely(edge),
      periodEnd: rarely(edge),
      ended: weighted([15, fc.constant(false)], [1, fc.constant(true)]),
      reviewDate: weighted(
        [6, fc.constant('2026-01-01')],
        [1, fc.constantFrom('2025-07-01', '2025-07-02', '2025-07-03')],
        [1, fc.constant(undefined)],
      ),
    })
    .map((drawn): ReadableStatement => ({ form: 'READABLE', ...drawn }))
}

function malformedAround(question: Question): fc.Arbitrary<Statement> {
  return fc
    .record({ id, scope: scopeAround(question), ended: weighted([5, fc.constant(false)], [1, fc.constant(true)]), periodEnd: rarely(edge) })
    .map((drawn) => ({ form: 'MALFORMED', faults: ['effect'], ...drawn }))
}

export function refusalAround(question: Question): fc.Arbitrary<Statement> {
  return weighted<Statement>([9, readableAround(question, fc.constant('REFUSE'))], [1, malformedAround(question)])
}

/** A scope that differs in one part, wider or narrower. */
function nextTo(scope: Scope, question: Question): fc.Arbitrary<Scope> {
  return fc
    .constantFrom<Partial<Scope>>(
      { category: [question.category] },
      { category: 'ANY' },
      { source: 'ANY' },
      { source: [question.source.odsCode] },
      { organisation: 'ANY' },
      { role: [question.caller.role] },
      { purpose: [question.purpose] },
      { purpose: 'ANY' },
    )
    .map((change) => ({ ...scope, ...change }))
}

/** Statements about much the same as the question, and often copies of one another but for one part: that is where they collide. */
export function statementsAround(question: Question): fc.Arbitrary<readonly Statement[]> {
  const statement = weighted<Statement>([30, readableAround(question)], [1, malformedAround(question)])
  const variant = (first: ReadableStatement) =>
    fc
      .record(
        {
          effect: fc.constantFrom<Effect>('PERMIT', 'REFUSE'),
          givenAt: fc.constantFrom(first.givenAt, now - 3000, now - 1000),
          authority: fc.constantFrom<Authority>(first.authority, first.authority, 'PERSON_GILLICK', 'BEST_INTERESTS'),
          scope: fc.oneof(nextTo(first.scope, question), scopeAround(question)),
        },
        { requiredKeys: ['effect', 'givenAt'] },
      )
      .chain((change) => id.map((itsId): ReadableStatement => ({ ...first, ...change, id: itsId })))
  const family = readableAround(question).chain((first) =>
    fc.array(variant(first), { minLength: 1, maxLength: 3 }).map((variants) => [first, ...variants]),
  )
  return fc.tuple(family, fc.array(statement, { maxLength: 3 })).map(([related, others]): readonly Statement[] => [...related, ...others])
}

/** An override that fits the question, then perhaps not quite. */
export function overrideFor(question: Question): fc.Arbitrary<Override> {
  const fitting = {
    nhsNumber: question.person.nhsNumber,
    caller: question.caller.reference,
    role: question.caller.role,
    organisation: question.caller.organisation,
    purpose: question.purpose,
    categories: [question.category],
    openedAt: now - 1000,
    expiresAt: now + 1000,
  }
  const misfit = fc.record(
    {
      nhsNumber: fc.constant('9990000026'),
      caller: fc.constant('caller-2'),
      role: fc.constant('PARAMEDIC'),
      organisation: fc.constant('ZB001'),
      purpose: fc.constant<Purpose>('SAFEGUARDING'),
      session: fc.constantFrom('session-1', 'session-2'),
      categories: fc.constant([]),
      openedAt: fc.constantFrom(now, now + 1),
      expiresAt: fc.constantFrom(now, now + 1),
      endedAt: fc.constantFrom(null, now - 1),
    },
    { requiredKeys: [] },
  )
  const itsId = fc.integer({ min: 0, max: 9 }).map((n) => `o${n}`)
  const change = weighted<Partial<Override>>([1, fc.constant({})], [1, misfit])
  return fc.tuple(itsId, change).map(([overrideId, changed]) => ({ id: overrideId, ...fitting, ...changed }))
}

/** A whole question: statements about it, and now and then an override. */
export const question: fc.Arbitrary<Question> = bareQuestion.chain((bare) =>
  fc
    .record({
      statements: statementsAround(bare),
      overrides: weighted<readonly Override[]>([3, fc.constant([])], [1, fc.array(overrideFor(bare), { minLength: 1, maxLength: 2 })]),
    })
    .map((said) => ({ ...bare, ...said })),
)

/** One seed for every property of a file; printed, so that a failure can be had again. */
export function runs(numRuns: number, seed = Date.now() & 0x7fffffff): fc.Parameters<unknown> {
  return { numRuns, seed }
}
