import { describe, expect, it } from '@jest/globals'
import { about, bundle, fresh, person, useImports } from './use-imports.js'

const imports = useImports()

describe('the mutation importConsent', () => {
  const recorder = { roles: [{ role: 'AMHP', organisation: 'ZS001' }], purpose: 'PATRQT' } as const
  const query = `mutation Import($input: ImportConsentInput!) { importConsent(input: $input) { outcome version taken lines { resource outcome element message statementIds } } }`
  const send = async (resource: unknown, expectedVersion: number, asker: object = recorder, nhsNumber = person) => {
    const answer = await imports.real.ask({
      person: nhsNumber,
      ...asker,
      query,
      variables: { input: { nhsNumber, expectedVersion, resource: typeof resource === 'string' ? resource : JSON.stringify(resource) } },
    })
    return { ...answer, payload: (answer.data as Record<string, Record<string, unknown> | null> | undefined)?.['importConsent'] }
  }
  const version = async () => {
    const { data } = await imports.real.ask({
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
    expect((await send(fresh('purposes.json'), before)).payload).toMatchObject({ outcome: 'CHANGED', version: before + 1, taken: 0 })
  })

  it('refuses resources of anybody else, and says which element', async () => {
    await imports.changesNothing(async () => {
      const { payload } = await send(fresh('refuse-substance-use.json', about('9990000018')), await version())
      expect(payload).toMatchObject({
        outcome: 'INVALID',
        version: await version(),
        lines: [{ outcome: 'REFUSED', element: 'Consent.patient.identifier.value' }],
      })
      return { code: 1 }
    })
  })

  it('is refused to whoever may not record', async () => {
    await imports.changesNothing(async () => {
      const { code } = await send(fresh('refuse-substance-use.json'), await version(), {
        roles: [{ role: 'AMHP', organisation: 'ZS001' }],
        purpose: 'TREAT',
      })
      expect(code).toBe('ROLE_NOT_PERMITTED')
      return { code: 1 }
    })
  })

  it('and consentExport give back what was decided', async () => {
    const { data } = await imports.real.ask({
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
    expect(entry).toHaveLength(await version())
    expect(entry.every(({ resource }) => resource.resourceType === 'Consent')).toBe(true)
  })

  it('takes back what somebody decided 500 times, as it was exported', async () => {
    const number = '9990000107'
    const resources = Array.from({ length: 500 }, () => fresh('refuse-substance-use.json', about(number)))
    const { payload } = await send(bundle(...resources), 0, recorder, number)
    expect(payload).toMatchObject({ outcome: 'IMPORTED', taken: 500 })
    const exported = await imports.run('export', '--nhs-number', number)
    expect(exported.out.length).toBeGreaterThan(1_000_000)
    const again = await send(exported.out, Number(payload?.['version']), recorder, number)
    expect(again.payload).toMatchObject({ outcome: 'IMPORTED', taken: 0, version: payload?.['version'] })
    expect(new Set((again.payload?.['lines'] as { outcome: string }[]).map(({ outcome }) => outcome))).toEqual(new Set(['ALREADY_TAKEN']))
  })

  it('refuses more than 3 MB with one clear message', async () => {
    await imports.changesNothing(async () => {
      const { payload } = await send(`${JSON.stringify(fresh('purposes.json')).slice(0, -1)}${' '.repeat(3_000_000)}}`, await version())
      expect(payload).toMatchObject({
        outcome: 'INVALID',
        version: await version(),
        lines: [{ resource: 'file', outcome: 'REFUSED', message: 'This is larger than 3 MB, or about 500 choices: import it in parts.' }],
      })
      return { code: 1 }
    })
  })
})
