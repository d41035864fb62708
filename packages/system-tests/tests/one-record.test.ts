import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startStack, type Stack } from '@crisis-record/local-stack'
import { ask, innards, type Question } from './arrange/ask.js'
import { clinicalFields } from './arrange/clinical-fields.js'
import { unhurried } from './arrange/unhurried.js'
import { untilWhole } from './arrange/until-whole.js'

const everything = { nhsNumber: '999 000 0018' }
let stack: Stack
let tokens: Record<'liaison' | 'safehaven' | 'privacy' | 'analyst' | 'police', string>

beforeAll(async () => {
  stack = await startStack({ environment: unhurried })
  const names = ['liaison', 'safehaven', 'privacy', 'analyst', 'police'] as const
  tokens = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await stack.token(name)] as const))) as typeof tokens
  await untilWhole(() => asked({}))
})
afterAll(() => stack.stop())

const asked = (question: Partial<Question>) =>
  ask({ url: stack.url, token: tokens.liaison, purpose: 'TREAT', variables: everything, ...question })

describe('one combined record', () => {
  it('comes from ten agencies, two hospitals and two safe havens among them, and the person register for the liaison clinician', async () => {
    const { status, patient, json, headers } = await asked({})
    expect(json.errors).toBeUndefined()
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(patient['demographics']).toMatchObject({ source: { odsCode: 'ZP001' } })
    const sources = new Set<string>()
    for (const field of Object.keys(clinicalFields)) {
      const value = patient[field]
      expect(value).not.toBeNull()
      JSON.stringify(value, (key, inner: unknown) => {
        if (key === 'odsCode' && typeof inner === 'string') sources.add(inner)
        return inner
      })
    }
    expect([...sources].sort()).toEqual(['ZB001', 'ZD001', 'ZG001', 'ZH001', 'ZH002', 'ZL001', 'ZM001', 'ZS001', 'ZS002', 'ZW001'])
  })

  it('holds less for the safe-haven worker, who is not told why beyond the role', async () => {
    const { patient, json } = await asked({ token: tokens.safehaven })
    expect(json.errors).toBeUndefined()
    const given = Object.keys(clinicalFields).filter((field) => patient[field] !== null)
    const theirs = ['aboutMe', 'allergies', 'ambulanceSafetyAlerts', 'careTeam', 'carers', 'crisisPlans', 'reasonableAdjustments']
    expect(given.sort()).toEqual([...theirs, 'safeguardingConcerns', 'safetyPlans', 'visits'])
  })

  it('is who the person is and nothing clinical for the privacy officer', async () => {
    const { patient, json } = await asked({ token: tokens.privacy, purpose: 'PATSFTY' })
    expect(json.errors).toBeUndefined()
    expect(patient['demographics']).not.toBeNull()
    const others = Object.entries(patient).filter(([field]) => !['nhsNumber', 'demographics', 'accessHistory'].includes(field))
    expect(others.map(([, value]) => value)).toEqual(others.map(() => null))
  })

  it('tells each caller of the same person what is theirs, one after another and at once', async () => {
    const alone = { liaison: await asked({}), safehaven: await asked({ token: tokens.safehaven }) }
    const fields = (patient: Readonly<Record<string, unknown>>) => Object.keys(clinicalFields).filter((field) => patient[field] !== null)
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const who = n % 2 === 0 ? 'liaison' : 'safehaven'
        const { patient, json } = await asked({ token: tokens[who] })
        return { who, errors: json.errors, got: fields(patient) } as const
      }),
    )
    for (const { who, errors, got } of answers) expect({ errors, got }).toEqual({ got: fields(alone[who].patient) })
  })
})

describe('refusals carry a stable code and no data', () => {
  const twoPeople = 'query($a: ID!, $b: ID!) { one: patient(nhsNumber: $a) { nhsNumber } two: patient(nhsNumber: $b) { nhsNumber } }'
  const cases: { name: string; question: () => Partial<Question>; code: string; status: number }[] = [
    { name: 'no token', question: () => ({ token: '', headers: { authorization: '' } }), code: 'UNAUTHENTICATED', status: 401 },
    { name: 'a token that is none', question: () => ({ token: 'abc.def.ghi' }), code: 'UNAUTHENTICATED', status: 401 },
    { name: 'a purpose nobody knows', question: () => ({ purpose: 'CURIOSITY' }), code: 'PURPOSE_UNKNOWN', status: 400 },
    { name: 'a purpose the role does not have', question: () => ({ purpose: 'PATSFTY' }), code: 'PURPOSE_NOT_PERMITTED', status: 403 },
    {
      name: 'a wrong check digit',
      question: () => ({ variables: { nhsNumber: '999 123 4567' } }),
      code: 'NHS_NUMBER_INVALID',
      status: 400,
    },
    { name: 'an unknown person', question: () => ({ variables: { nhsNumber: '9999999999' } }), code: 'PATIENT_NOT_FOUND', status: 200 },
    { name: 'a merged number', question: () => ({ variables: { nhsNumber: '999 000 0131' } }), code: 'PATIENT_MERGED', status: 200 },
    {
      name: 'two people',
      question: () => ({ query: twoPeople, variables: { a: '9990000018', b: '9990000026' } }),
      code: 'ONE_PERSON_PER_OPERATION',
      status: 400,
    },
    {
      name: 'an operation that is none',
      question: () => ({ query: '{ patient(nhsNumber: "9990000018") { passwords } }' }),
      code: 'OPERATION_INVALID',
      status: 400,
    },
    {
      name: 'statistics staff asking for a person',
      question: () => ({ token: tokens.analyst, purpose: 'HOPERAT' }),
      code: 'ROLE_NOT_PERMITTED',
      status: 403,
    },
  ]

  it.each(cases)('$name: $code', async ({ question, code, status }) => {
    const answer = await asked(question())
    expect(answer.codes).toEqual([code])
    expect(answer.status).toBe(status)
    expect(answer.json.data?.['patient'] ?? null).toBeNull()
    expect(answer.text).not.toMatch(innards)
  })

  it('no purpose: PURPOSE_REQUIRED', async () => {
    const { codes, status, json } = await ask({ url: stack.url, token: tokens.liaison, variables: everything })
    expect({ codes, status, data: json.data ?? null }).toEqual({ codes: ['PURPOSE_REQUIRED'], status: 400, data: null })
  })

  it('a merged number names the surviving one and nothing else', async () => {
    const { json } = await asked({ variables: { nhsNumber: '9990000131' } })
    expect(json.errors?.[0]?.extensions).toEqual({ code: 'PATIENT_MERGED', survivingNhsNumber: '9990000018' })
  })
})

describe('search', () => {
  const search =
    'query($input: FindPatientsInput!) { findPatients(input: $input) { matches { nhsNumber familyName givenName dateOfBirth } hasMore } }'
  const find = (input: Record<string, string>, question: Partial<Question> = {}) =>
    asked({ query: search, variables: { input }, ...question })

  it('finds a person by number, and by family name and date of birth as the number gave them', async () => {
    const byNumber = await find({ nhsNumber: '999 000 0018' })
    expect(byNumber.json.errors).toBeUndefined()
    const [match] = (byNumber.json.data?.['findPatients'] as { matches: { nhsNumber: string; familyName: string; dateOfBirth: string }[] })
      .matches
    expect(match?.nhsNumber).toBe('9990000018')
    const byName = await find({ familyName: match?.familyName ?? '', dateOfBirth: match?.dateOfBirth ?? '' })
    expect(JSON.stringify(byName.json.data)).toContain('9990000018')
  })

  it('refuses what would list people, and police searching by name', async () => {
    expect((await find({ familyName: '%' })).codes).toEqual(['SEARCH_INVALID'])
    expect(
      (await find({ familyName: 'Smith', dateOfBirth: '1980-01-01' }, { token: tokens.police, purpose: 'ETREAT' })).json.data?.[
        'findPatients'
      ] ?? null,
    ).toBeNull()
  })

  it('is not for staff who may not search', async () => {
    const { codes, json } = await find({ nhsNumber: '9990000018' }, { token: tokens.analyst, purpose: 'HOPERAT' })
    expect(codes).toEqual(['ROLE_NOT_PERMITTED'])
    expect(json.data?.['findPatients'] ?? null).toBeNull()
  })
})
