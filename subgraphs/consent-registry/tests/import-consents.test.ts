import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { consent, consentText } from './arrange-consents.js'
import { type RealRegistry, startRealRegistry } from './real-registry.js'

/** As in the resources: someone whom the demo people hold, and who decided nothing. */
const person = '9990000026'
const directory = mkdtempSync(join(tmpdir(), 'import-consents-'))
const main = fileURLToPath(new URL('../dist/fhir/command/main.js', import.meta.url))
let real: RealRegistry

beforeAll(async () => {
  real = await startRealRegistry(5)
})
afterAll(async () => {
  await real.stop()
  rmSync(directory, { recursive: true, force: true })
})
beforeEach(() => {
  real.audit.events.length = 0
})
afterEach(() => {
  real.audit.refuse(false)
  real.audit.onEvent = undefined
})

const at = (file: string, text: string): string => {
  writeFileSync(join(directory, file), text)
  return join(directory, file)
}
const file = (name: string, content: unknown) => at(name, typeof content === 'string' ? content : JSON.stringify(content))
const bundle = (...resources: readonly unknown[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
})
let made = 0
/** A resource of the tests, under an id of its own. */
const fresh = (name: string, change: object = {}) => ({ ...consent(name), id: `fresh-${++made}`, ...change })
const about = (nhsNumber: string) => {
  const patient = { type: 'Patient', identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhsNumber } }
  return { patient, performer: [patient] }
}

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [main, ...args],
      { env: { ...real.environment, ...environment }, maxBuffer: 50_000_000 },
      (error, out, err) => resolve({ code: error === null ? 0 : error.code, out, err }),
    )
  })
}
const importing = (path: string, ...options: string[]) => run(['import', path, ...options])
/** Everything that an import writes. */
const held = async () => [
  ...(await real.sql('SELECT id, nhs_number, decided, closed_at FROM statement ORDER BY id')),
  ...(await real.sql('SELECT * FROM statement_end ORDER BY statement_id')),
  ...(await real.sql('SELECT * FROM imported_consent ORDER BY identity')),
  ...(await real.sql('SELECT * FROM imported_consent_statement ORDER BY statement_id')),
]
async function changesNothing(act: () => Promise<{ code: unknown }>): Promise<void> {
  const before = await held()
  expect((await act()).code).not.toBe(0)
  expect(await held()).toEqual(before)
  expect(real.audit.events).toEqual([])
}

describe('npm run consent -- import', () => {
  it('records what is decided, keeps the very text, and is on record once', async () => {
    const text = `\n${JSON.stringify(fresh('three-levels.json'), null, 7)}  `
    const { code, out } = await importing(file('three.json', text), '--by', 'Ada Quist')
    expect([code, out]).toEqual([0, expect.stringMatching(/^Consent\/fresh-\d+ {2}taken \(ST-.*, ST-.*, ST-.*\)\n1 imported\.\n$/)])
    const rows = (await real.sql(
      'SELECT resource, array_agg(s.id) AS ids, array_agg(decided) AS decided FROM imported_consent JOIN imported_consent_statement USING (identity) JOIN statement s ON s.id = statement_id WHERE s.nhs_number = $1 GROUP BY resource',
      [person],
    )) as { resource: string; ids: string[]; decided: object[] }[]
    expect(rows).toHaveLength(1)
    expect(rows[0]?.resource).toBe(text.trim())
    expect(rows[0]?.decided).toContainEqual(
      expect.objectContaining({
        effect: 'REFUSE',
        authority: 'PERSON',
        recordedBy: expect.objectContaining({ name: 'Ada Quist', role: 'OPERATOR' }),
      }),
    )
    expect(real.audit.events).toEqual([
      expect.objectContaining({
        event: 'CONSENT_IMPORTED',
        person,
        facts: { resources: '1', permits: '2', refusals: '1', closed: '0' },
        subjects: expect.arrayContaining(rows[0]?.ids.map((id) => ({ type: 'STATEMENT', id, became: 'RECORDED' })) ?? []),
      }),
    ])
  })

  it('changes the very next decision', async () => {
    const treatment = async () =>
      (await real.ask({ person, roles: [{ role: 'PARAMEDIC', organisation: 'ZA001' }] })).authorisation?.agencies['ZD001']?.permit.includes(
        'MEDICATION',
      )
    expect(await treatment()).toBe(true)
    await importing(file('one.json', fresh('class-of-resources.json')))
    expect(await treatment()).toBe(false)
  })

  it('of the same again changes nothing, whatever its layout; with another content is refused', async () => {
    const resource = fresh('purposes.json')
    expect((await importing(file('first.json', resource))).code).toBe(0)
    real.audit.events.length = 0
    const before = await held()
    const again = {
      meta: { versionId: '7', lastUpdated: '2026-06-01T00:00:00Z' },
      ...Object.fromEntries(Object.entries(resource).reverse()),
    }
    const { code, out } = await importing(file('again.json', again))
    expect([code, out]).toEqual([0, expect.stringContaining('there already')])
    expect(await held()).toEqual(before)
    expect(real.audit.events).toEqual([])
    await changesNothing(() => importing(file('changed.json', { ...resource, dateTime: '2026-03-03T10:00:00Z' })))
    await changesNothing(() => importing(file('ended.json', { ...resource, status: 'inactive' })))
  })

  it('takes a Bundle of several persons whole: nothing of it where the third of five is refused', async () => {
    const [one, two, three, four, five] = ['9990000018', '9990000042', '9990000069', '9990000115', '9990000115'].map((number) =>
      fresh('refuse-substance-use.json', about(number)),
    )
    const bad = { ...three, dateTime: '2031-01-01T00:00:00Z' }
    await changesNothing(async () => {
      const report = await importing(file('bad-third.json', bundle(one, two, bad, four, five)))
      expect(report.out.split('\n').slice(0, 5)).toEqual([
        expect.stringMatching(/without fault, but not taken$/),
        expect.stringMatching(/without fault, but not taken$/),
        expect.stringMatching(/refused: Consent.dateTime lies in the future$/),
        expect.stringMatching(/without fault, but not taken$/),
        expect.stringMatching(/without fault, but not taken$/),
      ])
      expect(report.err).toBe('Nothing was imported.\n')
      return report
    })
    const { out } = await importing(file('good.json', bundle(one, two, three, four, five)))
    expect(out).toMatch(/5 imported\.\n$/)
    expect(real.audit.events.map((event) => event.person).sort()).toEqual(['9990000018', '9990000042', '9990000069', '9990000115'])
  })

  it('closes with a refusal the permits given before it, also of the same Bundle, and none given with it', async () => {
    const for77 = about('9990000077')
    const early = fresh('permit-substance-use.json', { ...for77, dateTime: '2026-01-01T10:00:00Z' })
    const together = fresh('opt-out-except-crisis-plan-for-liaison.json', for77)
    const { out } = await importing(file('in-time.json', bundle(together, early)))
    expect(out).toContain('2 imported.')
    const rows = await real.sql(
      `SELECT decided->>'effect' AS effect, closed_at IS NOT NULL AS closed FROM statement WHERE nhs_number = '9990000077' ORDER BY decided->>'givenAt', effect`,
    )
    expect(rows).toEqual([
      { effect: 'PERMIT', closed: true },
      { effect: 'PERMIT', closed: false },
      { effect: 'REFUSE', closed: false },
    ])
  })

  it('in a dry run does everything, and then not', async () => {
    const before = await held()
    const { code, out } = await importing(file('dry.json', fresh('refuse-substance-use.json', about('9990000107'))), '--dry-run')
    expect([code, out]).toEqual([0, expect.stringMatching(/ {2}taken\n1 would be imported\. This was a dry run: nothing was\.\n$/)])
    expect(await held()).toEqual(before)
    expect(real.audit.events).toEqual([])
  })

  it('imports nothing while the audit is not answering', async () => {
    real.audit.refuse(true)
    await changesNothing(async () => {
      const report = await importing(file('unaudited.json', fresh('refuse-substance-use.json', about('9990000107'))))
      expect(report.err).toContain('The audit is not answering, so nothing was imported.')
      return report
    })
  })

  it('imports nothing when it is killed midway', async () => {
    const resources = Array.from({ length: 200 }, () => fresh('refuse-substance-use.json', about('9990000107')))
    const path = file('killed.json', bundle(...resources, fresh('refuse-substance-use.json', about('9990000115'))))
    const before = await held()
    const child = spawn(process.execPath, [main, 'import', path], { env: { ...real.environment }, stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
    // Everything is written, and the first event has come to the audit: the last moment at which nothing counts yet.
    real.audit.onEvent = async () => {
      child.kill('SIGKILL')
      await ended
    }
    expect(await ended).toBe('SIGKILL')
    real.audit.onEvent = undefined
    expect(await held()).toEqual(before)
    real.audit.events.length = 0
    expect((await importing(path)).out).toContain('201 imported.')
  })

  const whole = JSON.stringify(fresh('refuse-substance-use.json', about('9990000107')))
  it.each<[string, () => string, RegExp]>([
    ['malformed JSON', () => whole.slice(0, -20), /This is not JSON/],
    ['a name twice in one object', () => whole.replace('"type":"deny"', '"type":"deny","type":"permit"'), /A name stands twice/],
    ['JSON nested without end', () => '['.repeat(100_000), /nested more than 64 deep/],
    ['another type of resource', () => consentText('bad-wrong-resource-type.json'), /resourceType is neither Consent nor Bundle/],
    [
      'another type of resource in a Bundle',
      () => JSON.stringify(bundle(JSON.parse(whole), consent('bad-wrong-resource-type.json'))),
      /Bundle\.entry\[1\] {2}refused: Consent\.resourceType is not Consent/,
    ],
    ['an empty Bundle', () => JSON.stringify(bundle()), /Bundle\.entry is empty/],
    [
      'a transaction',
      () => JSON.stringify({ ...bundle(JSON.parse(whole)), type: 'transaction' }),
      /Bundle\.type is not collection or searchset/,
    ],
    [
      'an entry that says what to do',
      () => JSON.stringify({ ...bundle(), entry: [{ resource: JSON.parse(whole) as object, request: { method: 'DELETE' } }] }),
      /Bundle\.entry\[0\]\.request says what to do/,
    ],
    ['the same id twice', () => JSON.stringify(bundle(JSON.parse(whole), JSON.parse(whole))), /stands in this file twice/],
    [
      'a resource that could not be known again',
      () => JSON.stringify({ ...(JSON.parse(whole) as object), id: undefined }),
      /Consent\.identifier is missing, and so is an id/,
    ],
    ['a wrong check digit', () => consentText('bad-check-digit.json'), /Consent\.patient\.identifier\.value is not a valid NHS number/],
    ['somebody unknown here', () => JSON.stringify(fresh('refuse-substance-use.json', about('9999999018'))), /is nobody known here/],
    ['a merged number', () => JSON.stringify(fresh('refuse-substance-use.json', about('9990000131'))), /was replaced by another number/],
    [
      'a category that no choice can be about',
      () => whole.replace('SUBSTANCE_USE', 'SAFEGUARDING'),
      /Consent\.provision\.class The role alone decides/,
    ],
    [
      'a category nobody knows',
      () => whole.replace('SUBSTANCE_USE', 'HOROSCOPE'),
      /Consent\.provision\.class This names a kind of information that does not exist/,
    ],
    [
      'an attorney of nobody named',
      () =>
        JSON.stringify(
          fresh('attorney.json', {
            extension: (consent('attorney.json')['extension'] as { url: string }[]).filter(({ url }) => !url.endsWith('given-by')),
          }),
        ),
      /Consent\.extension Name who decided/,
    ],
    ['what is not UTF-8', () => whole, /not text in UTF-8/],
  ])('refuses %s, and imports nothing', async (what, text, says) => {
    const path = what === 'what is not UTF-8' ? join(directory, 'latin.json') : file('refused.json', text())
    if (what === 'what is not UTF-8') writeFileSync(path, Buffer.from([0x7b, 0xff, 0xfe]))
    await changesNothing(async () => {
      const report = await importing(path)
      expect(report.out + report.err).toMatch(says)
      return report
    })
  })

  it('refuses a file of 50 MB without reading it', async () => {
    const path = file('large.json', `${whole.slice(0, -1)}${' '.repeat(50_000_000)}}`)
    await changesNothing(async () => {
      const report = await importing(path)
      expect(report.err).toContain('is larger than 10000000 bytes')
      return report
    })
  })

  it.each<[string[], number, RegExp]>([
    [[], 2, /npm run consent -- import FILE/],
    [['--help'], 0, /npm run consent -- import FILE/],
    [['import'], 2, /Name one file/],
    [['import', '/nowhere.json'], 1, /There is no file \/nowhere.json/],
    [['import', 'x', '--dry'], 2, /Unknown option '--dry'/],
    [['export'], 2, /--nhs-number is missing/],
    [['export', '--nhs-number', '9990000027'], 2, /not a valid NHS number/],
    [['export', '--nhs-number', '9999999018'], 1, /No person with this NHS number/],
  ])('%j exits %i', async (args, code, says) => {
    const ended = await run(args)
    expect(ended.out + ended.err).toMatch(says)
    expect(ended.code).toBe(code)
  })

  it('reports progress of a large file', async () => {
    const resources = Array.from({ length: 600 }, () => fresh('refuse-substance-use.json', about('9990000107')))
    const { err } = await importing(file('many.json', bundle(...resources)), '--dry-run')
    expect(err).toBe('500 of 600 resources read\n600 of 600 resources read\n')
  })
})

describe('npm run consent -- export', () => {
  it('writes all the person decided, which here changes nothing, and decides the same elsewhere', async () => {
    const out = join(directory, 'exported.json')
    const { code } = await run(['export', '--nhs-number', '999 000 0050', '--out', out])
    expect(code).toBe(0)
    const exported = JSON.parse(readFileSync(out, 'utf8')) as { entry: { resource: Record<string, unknown> }[] }
    expect(exported.entry.map(({ resource }) => (resource['provision'] as { type: string }).type).sort()).toEqual(['deny', 'permit'])
    const before = await held()
    expect((await importing(out)).out).toContain('there already')
    expect(await held()).toEqual(before)
    await changesNothing(() => importing(file('tampered.json', readFileSync(out, 'utf8').replace('LIAISON_CLINICIAN', 'GP'))))

    const decisions = async () =>
      (
        await real.ask({ person: '9990000050', roles: [{ role: 'LIAISON_CLINICIAN', organisation: 'ZM001' }] })
      ).authorisation?.decisions.map(({ outcome, reason, source, category }) => [category, source, outcome, reason])
    const was = await decisions()
    // Elsewhere: the statements are not there.
    await real.sql('ALTER TABLE statement DISABLE TRIGGER USER')
    await real.sql(`DELETE FROM statement WHERE nhs_number = '9990000050'`)
    await real.sql('ALTER TABLE statement ENABLE TRIGGER USER')
    expect(await decisions()).not.toEqual(was)
    expect((await importing(out)).out).toContain('2 imported.')
    expect(await decisions()).toEqual(was)
  })

  it('does not write over a file', async () => {
    const path = file('there.json', 'there')
    expect((await run(['export', '--nhs-number', '9990000050', '--out', path])).code).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe('there')
  })
})

describe('the mutation importConsent', () => {
  const recorder = { roles: [{ role: 'AMHP', organisation: 'ZS001' }], purpose: 'PATRQT' } as const
  const query = `mutation Import($input: ImportConsentInput!) { importConsent(input: $input) { outcome version taken lines { resource outcome element message statementIds } } }`
  const send = async (resource: unknown, expectedVersion: number, asker: object = recorder, nhsNumber = person) => {
    const answer = await real.ask({
      person: nhsNumber,
      ...asker,
      query,
      variables: { input: { nhsNumber, expectedVersion, resource: typeof resource === 'string' ? resource : JSON.stringify(resource) } },
    })
    return { ...answer, payload: (answer.data as Record<string, Record<string, unknown> | null> | undefined)?.['importConsent'] }
  }
  const version = async () => {
    const { data } = await real.ask({
      person,
      ...recorder,
      query: 'query ($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { consentStatements { version } } }',
      variables: { nhsNumber: person },
    })
    return (data as unknown as { patient: { consentStatements: { version: number } } }).patient.consentStatements.version
  }

  it('imports for one person, on the version that was looked at', async () => {
    const before = await version()
    const { payload } = await send(fresh('refuse-what-one-agency-holds.json'), before)
    expect(payload).toMatchObject({
      outcome: 'IMPORTED',
      version: before + 1,
      taken: 1,
      lines: [{ outcome: 'TAKEN', element: null, statementIds: [expect.any(String)] }],
    })
    expect((await send(fresh('purposes.json'), before)).payload).toMatchObject({ outcome: 'CHANGED', taken: 0 })
  })

  it('refuses resources of anybody else, and says which element', async () => {
    await changesNothing(async () => {
      const { payload } = await send(fresh('refuse-substance-use.json', about('9990000018')), await version())
      expect(payload).toMatchObject({ outcome: 'INVALID', lines: [{ outcome: 'REFUSED', element: 'Consent.patient.identifier.value' }] })
      return { code: 1 }
    })
  })

  it('is refused to whoever may not record', async () => {
    await changesNothing(async () => {
      const { code } = await send(fresh('refuse-substance-use.json'), await version(), {
        roles: [{ role: 'AMHP', organisation: 'ZS001' }],
        purpose: 'TREAT',
      })
      expect(code).toBe('ROLE_NOT_PERMITTED')
      return { code: 1 }
    })
  })

  it('and consentExport give back what was decided', async () => {
    const { data } = await real.ask({
      person,
      ...recorder,
      query:
        'query ($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { consentExport { mediaType fileName content source { odsCode } } } }',
      variables: { nhsNumber: person },
    })
    const { consentExport } = (data as unknown as { patient: { consentExport: { mediaType: string; fileName: string; content: string } } })
      .patient
    expect(consentExport).toMatchObject({ mediaType: 'application/fhir+json', fileName: 'sharing-choices-2026-06-15.json' })
    const { entry } = JSON.parse(consentExport.content) as { entry: { resource: { resourceType: string; patient: object } }[] }
    expect(entry.length).toBeGreaterThan(3)
    expect(entry.every(({ resource }) => resource.resourceType === 'Consent')).toBe(true)
  })
})
