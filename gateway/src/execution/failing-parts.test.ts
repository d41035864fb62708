import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { errorTable, type ErrorCode } from '@crisis-record/contract'
import { type Asked, type Reply, TestAgency } from './testing/test-agency.js'
import { anna, authorisationFor, registryReply, startTestStack, type TestStack } from './testing/test-stack.js'

const record = `query Record($n: ID!) { patient(nhsNumber: $n) { nhsNumber demographics { familyName } crisisPlans { id } allergies { state } } }`
const seeded = /Testington|music|penicillin|ZM001:1|neighbour/

let stack: TestStack
beforeEach(async () => {
  stack = await startTestStack()
})
afterEach(() => stack.stop())

const ask = () => stack.ask(record, { variables: { n: anna } })
const refused = (code: ErrorCode, extra: object = {}) => [{ message: errorTable[code].text, extensions: { code, ...extra } }]
/** Nothing of an agency, a host, a stack or a person. */
function expectNothingTold(text: string): void {
  expect(text).not.toMatch(seeded)
  expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONN|\.ts|node_modules|serviceName|stacktrace|LEAK/)
}

describe('an agency that names a fault of the caller’s own', () => {
  it.each(['SEARCH_INVALID', 'SEARCH_LIMITED', 'ROLE_NOT_PERMITTED', 'OPERATION_INVALID'] as const)(
    '%s is passed on, in our words',
    async (code) => {
      stack.agencies['patient-index'].reply = () => ({
        json: { data: { findPatients: null }, errors: [{ message: 'LEAK', path: ['findPatients'], extensions: { code } }] },
      })
      const { data, errors, text } = await stack.ask('{ findPatients(input: { familyName: "Testington" }) { hasMore } }')
      expect(data).toEqual({ findPatients: null })
      expect(errors?.map(({ message, extensions }) => [message, extensions?.['code']])).toEqual([[errorTable[code].text, code]])
      expectNothingTold(text)
    },
  )
})

describe('an agency that fails', () => {
  const failures: { what: string; reply: Reply; code: ErrorCode }[] = [
    { what: 'answers 500 with a body', reply: { status: 500, bytes: 'LEAK stack at server.ts' }, code: 'AGENCY_UNAVAILABLE' },
    { what: 'answers 401', reply: { status: 401, json: { errors: [{ message: 'LEAK' }] } }, code: 'AGENCY_UNAVAILABLE' },
    { what: 'answers a redirect', reply: { status: 302, bytes: '' }, code: 'AGENCY_UNAVAILABLE' },
    { what: 'drops the connection', reply: 'DROP', code: 'AGENCY_UNAVAILABLE' },
    { what: 'hangs', reply: 'HANG', code: 'AGENCY_UNAVAILABLE' },
    { what: 'answers with errors alone', reply: { json: { data: null, errors: [{ message: 'LEAK' }] } }, code: 'AGENCY_UNAVAILABLE' },
    { what: 'answers with no JSON', reply: { bytes: '<html>LEAK</html>' }, code: 'AGENCY_INVALID' },
  ]
  it.each(failures)('costs its own panel when it $what', async ({ reply, code }) => {
    stack.agencies['mental-health-trust'].reply = () => reply
    const started = performance.now()
    const { data, errors, status, text } = await ask()
    // Whoever hangs does so for good.
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(status).toBe(200)
    expect(data).toEqual({
      patient: { nhsNumber: anna, demographics: { familyName: 'Testington' }, crisisPlans: null, allergies: { state: 'KNOWN' } },
    })
    expect(errors).toEqual([
      {
        message: errorTable[code].text,
        path: ['patient', 'crisisPlans'],
        extensions: { code, source: { odsCode: 'ZM001', name: 'The mental-health-trust' } },
      },
    ])
    expect(text).not.toContain('LEAK')
  })

  it('is left alone after five failures, and asked again once it is back', async () => {
    const trust = stack.agencies['mental-health-trust']
    const { reply } = trust
    const port = trust.port
    await trust.close()
    for (let i = 0; i < 7; i++) expect((await ask()).errors?.[0]?.extensions?.['code']).toBe('AGENCY_UNAVAILABLE')
    expect(stack.logged.filter(({ fields }) => fields?.reason === 'CIRCUIT_OPEN').length).toBeGreaterThan(0)
    const back = await new TestAgency('ZM001', trust.key, reply).listen(port)
    try {
      const deadline = Date.now() + 30_000
      let answer = await ask()
      while (answer.errors !== undefined && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        answer = await ask()
      }
      expect(answer.errors).toBeUndefined()
      expect(answer.data).toMatchObject({ patient: { crisisPlans: [{ id: 'ZM001:1' }] } })
    } finally {
      await back.close()
    }
  })

  it('without a token of the registry is not asked, and is not called withheld', async () => {
    stack.decisions.without = ['ZM001']
    const { errors } = await ask()
    expect(errors?.[0]?.extensions?.['code']).toBe('AGENCY_UNAVAILABLE')
    expect(stack.agencies['mental-health-trust'].asked).toHaveLength(0)
  })
})

/** A sound answer in all but what was decided about. */
function decidingOtherwise(asked: Asked, changed: object): Reply {
  const data = { patient: { __typename: 'Patient', nhsNumber: anna, sharing: [] } }
  return { json: { data, extensions: { authorisation: { ...authorisationFor(asked, stack.decisions), ...changed } } } }
}

describe('a consent registry that fails', () => {
  const failures: { what: string; reply: (asked: Asked) => Reply }[] = [
    { what: 'hangs', reply: () => 'HANG' },
    { what: 'drops the connection', reply: () => 'DROP' },
    { what: 'answers 500', reply: () => ({ status: 500, bytes: 'LEAK' }) },
    { what: 'answers 401', reply: () => ({ status: 401, json: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } }) },
    { what: 'answers no JSON', reply: () => ({ bytes: 'LEAK' }) },
    { what: 'answers without a decision', reply: () => ({ json: { data: { patient: { __typename: 'Patient', nhsNumber: anna } } } }) },
    {
      what: 'answers a malformed decision',
      reply: () => ({ json: { data: { patient: null }, extensions: { authorisation: { permit: 'everything' } } } }),
    },
    {
      what: 'refuses with a code that is not its own',
      reply: () => ({ json: { data: null, errors: [{ message: 'LEAK', extensions: { code: 'AGENCY_INVALID' } }] } }),
    },
    { what: 'decides about another person', reply: (asked) => decidingOtherwise(asked, { person: '9990000026' }) },
    { what: 'decides about nobody', reply: (asked) => decidingOtherwise(asked, { person: undefined }) },
    { what: 'decides for another purpose', reply: (asked) => decidingOtherwise(asked, { purpose: 'PATSFTY' }) },
    {
      what: 'decides, and names another person in its data',
      reply: (asked) => ({
        json: {
          data: { patient: { __typename: 'Patient', nhsNumber: '9990000026' } },
          extensions: { authorisation: authorisationFor(asked, stack.decisions) },
        },
      }),
    },
  ]
  it.each(failures)('releases nothing when it $what', async ({ reply }) => {
    stack.agencies['consent-registry'].reply = reply
    const { data, errors, status, text } = await ask()
    expect(data).toBeNull()
    expect(errors).toEqual(refused('CONSENT_UNAVAILABLE'))
    expect(status).toBe(503)
    expectNothingTold(text)
    for (const kind of ['patient-index', 'mental-health-trust', 'primary-care'] as const) expect(stack.agencies[kind].asked).toHaveLength(0)
  })

  it('is told apart from one that refuses', async () => {
    for (const code of ['UNAUTHENTICATED', 'ROLE_REQUIRED', 'ROLE_NOT_PERMITTED', 'PURPOSE_NOT_PERMITTED', 'PATIENT_NOT_FOUND'] as const) {
      stack.agencies['consent-registry'].reply = () => ({
        json: { data: null, errors: [{ message: 'LEAK', extensions: { code, survivingNhsNumber: '9990000026' } }] },
      })
      const { data, errors, status } = await ask()
      expect({ data, errors, status }).toEqual({ data: null, errors: refused(code), status: errorTable[code].status })
    }
    expect(stack.entries).toEqual([])
  })

  it('passes on the surviving number of a merge, if it is one', async () => {
    const merged = (survivingNhsNumber: unknown) => () => ({
      json: { data: null, errors: [{ message: '', extensions: { code: 'PATIENT_MERGED', survivingNhsNumber, name: 'LEAK' } }] },
    })
    stack.agencies['consent-registry'].reply = merged('9990000026')
    expect((await ask()).errors).toEqual(refused('PATIENT_MERGED', { survivingNhsNumber: '9990000026' }))
    stack.agencies['consent-registry'].reply = merged('LEAK')
    expect((await ask()).errors).toEqual(refused('PATIENT_MERGED'))
  })

  it.each([
    ['INTERNAL', 'AGENCY_UNAVAILABLE'],
    ['AUDIT_UNAVAILABLE', 'AGENCY_UNAVAILABLE'],
    ['OPERATION_INVALID', 'OPERATION_INVALID'],
  ] as const)('loses its own field alone when only that fails, with %s: %s', async (came, code) => {
    stack.agencies['consent-registry'].reply = (asked) => ({
      json: {
        data: { patient: { __typename: 'Patient', nhsNumber: anna, sharing: null } },
        errors: [{ message: 'LEAK', path: ['patient', 'sharing', 'LEAK'], extensions: { code: came } }],
        extensions: { authorisation: authorisationFor(asked, stack.decisions) },
      },
    })
    const { data, errors } = await stack.ask('query ($n: ID!) { patient(nhsNumber: $n) { sharing { category } allergies { state } } }', {
      variables: { n: anna },
    })
    expect(data).toEqual({ patient: { sharing: null, allergies: { state: 'KNOWN' } } })
    expect(errors).toEqual([
      {
        message: errorTable[code].text,
        path: ['patient', 'sharing'],
        extensions: { code, source: { odsCode: 'ZC001', name: 'The consent-registry' } },
      },
    ])
  })

  it('has its own fields held to its own permit', async () => {
    stack.decisions.permit = stack.decisions.permit.filter((category) => category !== 'SHARING_OUTCOME')
    stack.agencies['consent-registry'].reply = (asked) => registryReply(asked, stack.decisions)
    const { data, errors } = await stack.ask('query ($n: ID!) { patient(nhsNumber: $n) { nhsNumber sharing { category } } }', {
      variables: { n: anna },
    })
    expect({ data, errors }).toEqual({ data: { patient: { nhsNumber: anna, sharing: null } }, errors: undefined })
  })
})

describe('P15: an audit that fails', () => {
  const failures: { what: string; reply: Reply }[] = [
    { what: 'hangs', reply: 'HANG' },
    { what: 'drops the connection', reply: 'DROP' },
    { what: 'answers 500', reply: { status: 500, bytes: '' } },
    { what: 'answers 200, and no receipt', reply: { status: 200, json: { sequence: 1, hash: 'x' } } },
    { what: 'answers 201, and no receipt', reply: { status: 201, json: {} } },
    { what: 'refuses the entry', reply: { status: 400, json: {} } },
  ]
  it.each(failures)('lets nothing be released when it $what', async ({ reply }) => {
    stack.agencies['access-audit'].reply = () => reply
    const { data, errors, status, text } = await ask()
    expect({ data, errors, status }).toEqual({ data: null, errors: refused('AUDIT_UNAVAILABLE'), status: 503 })
    expectNothingTold(text)
  })

  it('that is slow is waited for', async () => {
    stack.agencies['access-audit'].delay = 250
    const started = performance.now()
    const { data } = await ask()
    expect(performance.now() - started).toBeGreaterThan(240)
    expect(data).not.toBeNull()
  })
})
