import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fewestQueries } from '@crisis-record/subgraph-kit/testing'
import { hasNoSecret } from './no-secret.js'
import { type Question, type RealRegistry, type RegistryAnswer, startRealRegistry } from './real-registry.js'

let real: RealRegistry
beforeAll(async () => {
  real = await startRealRegistry()
})
afterAll(() => real.stop())

const as = (role: string, organisation: string, purpose: string): Pick<Question, 'roles' | 'purpose'> => ({
  roles: [{ role, organisation }],
  purpose,
})
const liaison = as('LIAISON_CLINICIAN', 'ZM001', 'TREAT')
const safeHaven = as('SAFE_HAVEN_WORKER', 'ZS001', 'TREAT')
const police = as('POLICE_CONTROL_ROOM', 'ZL001', 'ETREAT')
const privacy = as('PRIVACY_OFFICER', 'ZX001', 'PATSFTY')
const gp = as('GP', 'ZG001', 'TREAT')

const permits = ({ authorisation }: RegistryAnswer, odsCode: string) => authorisation?.agencies[odsCode]?.permit
const decided = ({ authorisation }: RegistryAnswer, category: string, source: string) =>
  authorisation?.decisions.find((each) => each.category === category && each.source === source)

describe('what is decided for the people of the scenarios', () => {
  it.each([
    ['0018 shares what needs agreement', '9990000018', liaison, 'ZD001', ['SUBSTANCE_USE', 'MEDICATION']],
    ['0018 shares it with the general practice too', '9990000018', gp, 'ZD001', ['SUBSTANCE_USE', 'MEDICATION']],
    ['0018 shares it, yet the ceiling of the safe haven leaves it out', '9990000018', safeHaven, 'ZD001', []],
    ['0026 was never asked', '9990000026', liaison, 'ZD001', ['MEDICATION']],
    ['0034 refused', '9990000034', liaison, 'ZD001', ['MEDICATION']],
    ['0042 has nothing, and was never asked', '9990000042', liaison, 'ZD001', ['MEDICATION']],
    ['0050 permits the crisis plan to A&E', '9990000050', liaison, 'ZM001', ['CRISIS_PLAN', 'THIRD_PARTY', 'CARE_TEAM']],
    ['0050 refuses it to the safe haven', '9990000050', safeHaven, 'ZM001', ['CARE_TEAM']],
    ['0050 and the police', '9990000050', police, 'ZM001', []],
    ['0077 is nowhere to be found', '9990000077', liaison, 'ZP001', ['DEMOGRAPHICS']],
    ['0077, at the hospital', '9990000077', liaison, 'ZH001', ['HOSPITAL_CONTACT', 'CARE_TEAM']],
    ['0085, by a best-interests decision', '9990000085', police, 'ZS001', ['ABOUT_ME']],
    ['0093 lifted the refusal of a parent for the plan', '9990000093', liaison, 'ZM001', ['CRISIS_PLAN', 'THIRD_PARTY', 'CARE_TEAM']],
    ['0093 did not lift it for visits', '9990000093', liaison, 'ZS001', ['ABOUT_ME', 'LOCATION']],
    ['the privacy officer sees who it is', '9990000018', privacy, 'ZP001', ['DEMOGRAPHICS']],
    ['the privacy officer sees who looked', '9990000018', privacy, 'ZA001', ['ACCESS_HISTORY']],
    ['the privacy officer sees nothing clinical', '9990000018', privacy, 'ZM001', []],
  ])('%s', async (...[, person, caller, odsCode, expected]) => {
    const answer = await real.ask({ person, ...caller })
    expect(permits(answer, odsCode)).toEqual(expected)
    expect((await real.readToken(answer, odsCode)).permit).toEqual(expected)
  })

  it.each([
    ['0018', '9990000018', 'SUBSTANCE_USE', 'ZD001', 'EXPLICIT_CONSENT'],
    ['0026', '9990000026', 'SUBSTANCE_USE', 'ZD001', 'NOT_SHARED'],
    ['0034', '9990000034', 'SUBSTANCE_USE', 'ZD001', 'NOT_SHARED'],
    ['0042', '9990000042', 'CRISIS_PLAN', 'ZM001', 'IMPLIED_CONSENT'],
    ['0050', '9990000050', 'CRISIS_PLAN', 'ZM001', 'EXPLICIT_CONSENT'],
    ['0085', '9990000085', 'SUBSTANCE_USE', 'ZD001', 'BEST_INTERESTS'],
    ['0093', '9990000093', 'COMMUNITY_CONTACT', 'ZS001', 'PATIENT_OBJECTED'],
  ])('%s: the audit is told why', async (...[, person, category, source, reason]) => {
    expect(decided(await real.ask({ person, ...liaison }), category, source)?.reason).toBe(reason)
  })
})

describe('labels of single items', () => {
  it.each([
    ['0018 permits what they stand for', '9990000018', ['ALLERGIES', 'MEDICATION', 'SUBSTANCE_USE', 'SEXUAL_HEALTH']],
    ['0026 was never asked', '9990000026', ['ALLERGIES', 'MEDICATION']],
    ['0034 refused', '9990000034', ['ALLERGIES', 'MEDICATION']],
  ])('are decided for the agency that may use them, whose token alone tells it: %s', async (...[, person, told]) => {
    const answer = await real.ask({ person, ...liaison })
    expect(permits(answer, 'ZG001')).toEqual(['ALLERGIES', 'MEDICATION'])
    expect((await real.readToken(answer, 'ZG001')).permit).toEqual(told)
    expect(decided(answer, 'SUBSTANCE_USE', 'ZG001')).toMatchObject({ items: true, outcome: told.length > 2 ? 'PERMIT' : 'DENY' })
    expect(decided(answer, 'SUBSTANCE_USE', 'ZD001')).not.toHaveProperty('items')
  })

  it('never show in what a caller is told of sharing', async () => {
    const answer = await real.ask({ person: '9990000018', ...liaison })
    const categories = answer.data?.patient?.sharing?.map(({ category }) => category)
    expect(categories).toContain('SUBSTANCE_USE')
    expect(categories).not.toContain('SEXUAL_HEALTH')
  })
})

describe('the tokens', () => {
  it('are one for every agency but the registry, whatever they permit, and say nothing beyond what each carries', async () => {
    const answer = await real.ask({ person: '9990000026', ...police })
    expect(Object.keys(answer.authorisation?.agencies ?? {}).sort()).toEqual([
      'ZA001',
      'ZD001',
      'ZG001',
      'ZH001',
      'ZL001',
      'ZM001',
      'ZP001',
      'ZS001',
    ])
    const claims = await real.readToken(answer, 'ZD001')
    expect(claims).toMatchObject({
      aud: 'ZD001',
      person: '9990000026',
      role: 'POLICE_CONTROL_ROOM',
      organisation: 'ZL001',
      purpose: 'ETREAT',
      permit: [],
    })
    expect(claims.exp - claims.iat).toBe(60)
    expect(Object.keys(claims).sort()).toEqual(
      ['agreementVersion', 'aud', 'exp', 'iat', 'iss', 'jti', 'may', 'organisation', 'permit', 'person', 'purpose', 'role', 'sub'].sort(),
    )
  })

  it('name the caller by a reference that is the same each time, another for another, and tells nothing', async () => {
    const [first, again] = [await real.ask({ person: '9990000018' }), await real.ask({ person: '9990000026' })]
    const other = await real.ask({ person: '9990000018', accessToken: await real.issuer.accessToken({ subject: 'gp' }) })
    const reference = first.authorisation?.caller.reference
    expect(reference).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(again.authorisation?.caller.reference).toBe(reference)
    expect(other.authorisation?.caller.reference).not.toBe(reference)
    expect((await real.readToken(first, 'ZM001')).sub).toBe(reference)
  })

  it.each([
    { asker: police, agencies: ['ZP001'], may: ['SEARCH_BY_NUMBER'] },
    { asker: gp, agencies: ['ZP001'], may: ['SEARCH'] },
    { asker: privacy, agencies: ['ZA001', 'ZP001'], may: ['AUDIT_SEARCH', 'REVIEW', 'SEARCH'] },
    { asker: as('PARTNERSHIP_ANALYST', 'ZX001', 'HOPERAT'), agencies: ['ZA001', 'ZM001'], may: ['STATISTICS'] },
  ])('without a person are for $agencies alone and permit nothing, where one may $may', async ({ asker, agencies, may }) => {
    const answer = await real.ask(asker)
    expect(Object.keys(answer.authorisation?.agencies ?? {}).sort()).toEqual(agencies)
    for (const odsCode of agencies) {
      const claims = await real.readToken(answer, odsCode)
      expect({ ...claims, may: claims.may.toSorted() }).toMatchObject({ permit: [], may })
      expect(claims.person).toBeUndefined()
    }
  })

  it('without a person are not given to a role that may do nothing without one', async () => {
    expect((await real.ask(as('GP', 'ZG001', 'PATRQT'))).code).toBe('ROLE_NOT_PERMITTED')
  })

  it('can be checked with the published keys, of which none is private', async () => {
    const response = await fetch(`${real.registry.subgraph.url}/.well-known/jwks.json`)
    const { keys } = (await response.json()) as { keys: Record<string, unknown>[] }
    expect(keys.map(({ kid }) => kid)).toEqual(['current', 'retired'])
    expect(keys.every(hasNoSecret)).toBe(true)
  })
})

describe('a statement', () => {
  const person = '9990000107'
  const record = (id: string, decided: unknown, columns: { start?: string; end?: string } = {}) =>
    real.sql(`INSERT INTO statement (id, nhs_number, decided, period_start, period_end) VALUES ($1, $2, $3, $4, $5)`, [
      id,
      person,
      JSON.stringify(decided),
      columns.start ?? null,
      columns.end ?? null,
    ])
  const scope = { category: ['SUBSTANCE_USE'], source: 'ANY', organisation: 'ANY', role: 'ANY', purpose: 'ANY' }
  const permit = { effect: 'PERMIT', scope, authority: 'PERSON', givenAt: '2026-01-01T00:00:00Z', recordedAt: '2026-01-01T00:00:00Z' }
  const shared = async () => permits(await real.ask({ person, ...liaison }), 'ZD001')?.includes('SUBSTANCE_USE')

  it('that was withdrawn counts no more from the very next request on (P7)', async () => {
    expect(await shared()).toBe(false)
    await record('withdrawn', permit)
    expect(await shared()).toBe(true)
    await real.sql(`UPDATE statement SET withdrawn_at = now() WHERE id = 'withdrawn'`)
    expect(await shared()).toBe(false)
  })

  it('counts exactly in its period, by the registry’s clock (P8)', async () => {
    const at = (seconds: number) => new Date(real.clock.now().getTime() + seconds * 1000).toISOString()
    await record('period', permit, { start: at(10), end: at(20) })
    const seen: unknown[] = [await shared()]
    for (const seconds of [9, 1, 9, 1]) {
      real.clock.advance(seconds)
      seen.push(await shared())
    }
    // One second before, at the start, one second before the end, at the end.
    expect(seen).toEqual([false, false, true, true, false])
  })

  it('under a merged number counts with the others', async () => {
    await real.sql(`INSERT INTO merged_number VALUES ('9990000204', $1)`, [person])
    await real.sql(`INSERT INTO statement (id, nhs_number, decided) VALUES ('linked', '9990000204', $1)`, [JSON.stringify(permit)])
    expect(await shared()).toBe(true)
    await real.sql(`UPDATE statement SET closed_at = now() WHERE id = 'linked'`)
    expect(await shared()).toBe(false)
  })

  it.each([
    ['an unknown effect', { ...permit, effect: 'ALLOW' }],
    ['a scope that lacks a part', { ...permit, scope: { category: ['SUBSTANCE_USE'] } }],
    ['no object at all', 'permit everything'],
    ['a withdrawal of its own writing', { ...permit, effect: '?', withdrawnAt: '2026-01-02T00:00:00Z' }],
  ])('that cannot be read, for %s, refuses what it covers, though another permits', async (what, decided) => {
    await record(`good ${what}`, permit)
    expect(await shared()).toBe(true)
    await record(`bad ${what}`, decided)
    expect(await shared()).toBe(false)
    await real.sql(`UPDATE statement SET withdrawn_at = now() WHERE id IN ($1, $2)`, [`good ${what}`, `bad ${what}`])
  })
})

describe('an override', () => {
  it('that is held opens what was denied, for its categories, and ends when it expires', async () => {
    const person = '9990000026'
    const reference = (await real.ask({ person, ...liaison })).authorisation?.caller.reference
    const now = real.clock.now().getTime()
    await real.sql(
      `INSERT INTO override (id, nhs_number, caller, role, organisation, purpose, reason, capacity, categories, agreement_version, opened_at, expires_at, justification_due_at)
       VALUES ('OV-1', $1, $2, 'LIAISON_CLINICIAN', 'ZM001', 'TREAT', 'VITAL_INTERESTS', 'LACKS_CAPACITY', '{SUBSTANCE_USE}', 'demo-1', $3, $4, $4)`,
      [person, reference, new Date(now), new Date(now + 3_600_000)],
    )
    const open = await real.ask({ person, ...liaison })
    expect(decided(open, 'SUBSTANCE_USE', 'ZD001')).toMatchObject({ outcome: 'PERMIT', reason: 'OVERRIDE', override: 'OV-1' })
    expect((await real.readToken(open, 'ZD001')).override).toEqual({
      id: 'OV-1',
      exp: Math.floor(now / 1000) + 3600,
      categories: ['SUBSTANCE_USE'],
    })
    expect((await real.readToken(open, 'ZM001')).override).toBeUndefined()
    const colleague = await real.ask({ person, ...liaison, accessToken: await real.issuer.accessToken({ subject: 'colleague' }) })
    expect(permits(colleague, 'ZD001')).not.toContain('SUBSTANCE_USE')
    real.clock.advance(3600)
    expect(permits(await real.ask({ person, ...liaison }), 'ZD001')).not.toContain('SUBSTANCE_USE')
  })
})

describe('a decision', () => {
  it('takes as many statements of the database for a person with a hundred choices as for one with none', async () => {
    const decided = {
      ...{ effect: 'REFUSE', authority: 'PERSON', givenAt: '2026-01-01T00:00:00Z', recordedAt: '2026-01-01T00:00:00Z' },
      scope: { category: ['CRISIS_PLAN'], source: 'ANY', organisation: 'ANY', role: 'ANY', purpose: 'ANY' },
    }
    await real.sql(
      `INSERT INTO statement (id, nhs_number, decided) SELECT 'one-of-many-' || n, '9990000042', $1 FROM generate_series(1, 120) n`,
      [JSON.stringify(decided)],
    )
    const cost = async (person: string) => {
      const { queries, answer } = await fewestQueries(real.registry.subgraph.dataSource, () => real.ask({ person, ...liaison }))
      return { queries, plan: permits(answer, 'ZM001')?.includes('CRISIS_PLAN') }
    }
    expect(await cost('9990000115')).toEqual({ queries: 2, plan: true })
    expect(await cost('9990000042')).toEqual({ queries: 2, plan: false })
  })
})
