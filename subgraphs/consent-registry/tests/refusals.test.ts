import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compactJws, hmac, makeRequestKey, post, postSigned, unsigned } from '@crisis-record/subgraph-kit/testing'
import { generateKeyPair } from 'jose'
import { type RealRegistry, startRealRegistry } from './real-registry.js'
import { liaison } from './test-issuer.js'

let real: RealRegistry
beforeAll(async () => {
  real = await startRealRegistry()
})
afterAll(() => real.stop())

const person = '9990000018'

/** Refused is refused whole: no data, no token, no decision. */
async function expectRefused(question: Parameters<RealRegistry['ask']>[0], code: string): Promise<void> {
  const answer = await real.ask(question)
  expect(answer.code).toBe(code)
  expect(answer.data).toBeNull()
  expect(answer.authorisation).toBeUndefined()
  expect(answer.text).not.toContain('eyJ')
}

describe('a caller', () => {
  it('with a genuine token is decided for', async () => {
    const answer = await real.ask({ person })
    expect(answer.code).toBeUndefined()
    expect(answer.data?.patient?.nhsNumber).toBe(person)
    expect(answer.authorisation?.caller).toMatchObject({
      subject: 'liaison',
      name: 'Morgan Ellery',
      role: 'LIAISON_CLINICIAN',
      organisation: 'ZM001',
    })
  })

  it('made up by the gateway is refused, whatever the gateway claims of them', async () => {
    const claims = { caller: { sub: 'x', role: 'PRIVACY_OFFICER' }, role: 'PRIVACY_OFFICER', organisation: 'ZX001' }
    await expectRefused({ person, accessToken: 'made.up.token', claims }, 'UNAUTHENTICATED')
    await expectRefused({ person, accessToken: '', claims }, 'UNAUTHENTICATED')
    const honest = await real.ask({ person, claims })
    expect(honest.authorisation?.caller.role).toBe('LIAISON_CLINICIAN')
  })

  it('whose token another issuer made is refused, though signed by somebody and naming ours', async () => {
    const { privateKey: key } = await generateKeyPair('RS256')
    await expectRefused({ person, accessToken: await real.issuer.accessToken({ key }) }, 'UNAUTHENTICATED')
    await expectRefused({ person, accessToken: await real.issuer.accessToken({ key, kid: 'unknown' }) }, 'UNAUTHENTICATED')
    await expectRefused({ person, accessToken: await real.issuer.accessToken({ issuer: 'https://elsewhere.example' }) }, 'UNAUTHENTICATED')
  })

  it.each([
    ['for another audience', { audience: 'another-system' }],
    ['that is an ID token', { type: 'JWT' }],
    ['that has expired', { expiresInSeconds: -60 }],
  ])('with a token %s is refused', async (_what, wish) => {
    await expectRefused({ person, accessToken: await real.issuer.accessToken(wish) }, 'UNAUTHENTICATED')
  })

  it.each([
    ['none', unsigned],
    ['HS256', (signed: string) => hmac('sha256', JSON.stringify(real.issuer.publicJwk))(signed)],
    ['HS256', (signed: string) => hmac('sha256', real.issuer.publicJwk.n ?? '')(signed)],
  ])('with a token whose algorithm is confused (%s) is refused', async (alg, signer) => {
    const now = real.clock.now().getTime() / 1000
    const claims = { iss: real.issuer.url, aud: 'crisis-record', sub: 'liaison', iat: now, exp: now + 300, roles: [liaison] }
    const accessToken = compactJws({ alg, typ: 'at+jwt', kid: 'k1' }, claims, signer)
    await expectRefused({ person, accessToken }, 'UNAUTHENTICATED')
  })

  it('is refused a role that is not in the token, and must choose where there are several', async () => {
    await expectRefused({ person, actingRole: 'PRIVACY_OFFICER' }, 'ROLE_NOT_PERMITTED')
    const roles = [liaison, { role: 'GP', organisation: 'ZG001' }]
    await expectRefused({ person, roles }, 'ROLE_REQUIRED')
    await expectRefused({ person, roles: [] }, 'ROLE_REQUIRED')
    await expectRefused({ person, roles: [liaison, { ...liaison, organisation: 'ZH001' }], actingRole: liaison.role }, 'ROLE_REQUIRED')
    const chosen = await real.ask({ person, roles, actingRole: 'GP' })
    expect(chosen.authorisation?.caller).toMatchObject({ role: 'GP', organisation: 'ZG001' })
  })

  it.each([
    ['a role the agreement does not know', [{ role: 'JANITOR', organisation: 'ZM001' }], 'TREAT', 'ROLE_NOT_PERMITTED'],
    ['an organisation that cannot be one', [{ role: 'GP', organisation: 'nowhere!' }], 'TREAT', 'ROLE_NOT_PERMITTED'],
    ['a purpose that is not the role’s', [{ role: 'POLICE_CONTROL_ROOM', organisation: 'ZL001' }], 'TREAT', 'PURPOSE_NOT_PERMITTED'],
    ['a purpose nobody knows', [liaison], 'CURIOSITY', 'PURPOSE_UNKNOWN'],
    ['a role that sees no person at all', [{ role: 'PARTNERSHIP_ANALYST', organisation: 'ZX001' }], 'HOPERAT', 'ROLE_NOT_PERMITTED'],
  ])('with %s is refused', async (_what, roles, purpose, code) => {
    await expectRefused({ person, roles, purpose }, code)
  })
})

describe('a person', () => {
  it.each([
    ['nobody here knows', '9990000999', 'PATIENT_NOT_FOUND'],
    ['with a wrong check digit', '9990000019', 'NHS_NUMBER_INVALID'],
    ['with a number too short', '999', 'NHS_NUMBER_INVALID'],
  ])('%s is refused', async (_what, nhsNumber, code) => {
    await expectRefused({ person: nhsNumber }, code)
  })

  it('whose number was merged is refused with the surviving number, and nothing else', async () => {
    const { errors, data, authorisation } = await real.ask({ person: '9990000131' })
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'PATIENT_MERGED', survivingNhsNumber: '9990000018' }])
    expect(data).toBeNull()
    expect(authorisation).toBeUndefined()
  })

  it('may be asked for by the number as people write it', async () => {
    const answer = await real.ask({ person, variables: { nhsNumber: '999 000-0018' } })
    expect(answer.data?.patient?.nhsNumber).toBe(person)
  })

  it('other than the one decided about cannot be opened', async () => {
    const answer = await real.ask({ person, variables: { nhsNumber: '9990000026' } })
    expect(answer.status).toBe(401)
    expect(answer.authorisation).toBeUndefined()
  })
})

describe('the request', () => {
  it('is refused without a signature, or with another key’s, before any of this', async () => {
    const url = `${real.registry.subgraph.url}/graphql`
    const body = JSON.stringify({
      query: '{ __typename }',
      extensions: { request: { accessToken: await real.issuer.accessToken(), purpose: 'TREAT', requestId: 'r' } },
    })
    const now = real.clock.now().getTime()
    const answers = [await post(url, body), await postSigned({ url, body, key: makeRequestKey(), audience: 'ZC001', now })]
    expect(answers.map(({ status }) => status)).toEqual([401, 401])
  })

  it('is refused whole where the store fails: no answer is better than a guess (P11)', async () => {
    await real.sql('ALTER TABLE statement RENAME TO statement_away')
    const answer = await real.ask({ person })
    await real.sql('ALTER TABLE statement_away RENAME TO statement')
    expect(answer.status).toBe(500)
    expect(answer.authorisation).toBeUndefined()
    expect(answer.text).not.toContain('statement')
    expect((await real.ask({ person })).code).toBeUndefined()
  })
})

describe('whoever is refused', () => {
  const named = { subject: 'liaison', name: 'Morgan Ellery' }
  it.each([
    { what: 'for an unknown number', question: { person: '9990000999' }, caller: { ...named, ...liaison } },
    { what: 'for a merged number', question: { person: '9990000131' }, caller: { ...named, ...liaison } },
    { what: 'for the purpose', question: { person, purpose: 'PATSFTY' }, caller: { ...named, ...liaison } },
    { what: 'for a role that is not theirs', question: { person, actingRole: 'GP' }, caller: named },
  ])('$what is named to the gateway, so far as they are known', async ({ question, caller }) => {
    const { refusal: beside, text } = await real.ask(question)
    const { reference } = (await real.ask({ person })).authorisation?.caller ?? {}
    expect(beside?.caller).toEqual({ ...caller, reference })
    expect(text).not.toContain('"data":{')
  })

  it('without a genuine token is nobody', async () => {
    expect((await real.ask({ person, accessToken: 'made.up.token' })).refusal).toBeUndefined()
  })
})
