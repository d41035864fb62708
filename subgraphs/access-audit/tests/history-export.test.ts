import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { categories, type Category } from '@crisis-record/subgraph-kit'
import fhir from 'fhir'
import { parse } from 'csv-parse/sync'
import { authorised, clock, type RealAudit, recorded, startRealAudit } from './real-audit.js'

const anna = '9990000018'
const openedByOverride = {
  category: 'SUBSTANCE_USE',
  source: 'ZD001',
  outcome: 'PERMIT',
  reason: 'OVERRIDE',
  statements: [] as string[],
  override: 'OV-1',
} as const
const formula = '=HYPERLINK("https://evil.example","Click")'
let real: RealAudit
beforeAll(async () => {
  real = await startRealAudit()
  const rules = join(real.directory, 'names-for-person.yaml')
  writeFileSync(rules, 'named: { roles: [LIAISON_CLINICIAN, GP] }\nexempt: { organisations: [ZS001], callers: [hidden] }\n')
  await real.restart({ NAMES_FOR_PERSON_FILE: rules })
  const as = (caller: Record<string, string>, purpose = 'TREAT') =>
    authorised({
      purpose,
      caller: { reference: 'ref', subject: 's', name: 'Morgan Ellery', role: 'LIAISON_CLINICIAN', organisation: 'ZM001', ...caller },
    })
  for (const entry of [
    { ...as({}), decisions: [openedByOverride] }, // 1
    as({ name: formula }, 'SAFEGUARDING'), // 2
    as({ organisation: 'ZS001', name: 'Sasha Exempt' }), // 3
    as({ reference: 'hidden', name: 'Harper Exempt' }), // 4
    as({ role: 'POLICE_CONTROL_ROOM', organisation: 'ZL001', name: 'Lee Unlisted' }, 'ETREAT'), // 5
  ]) {
    clock.advance(60)
    await real.append(entry)
  }
  await real.append(authorised({ person: '9990000026' }))
  await real.appendEvent(recorded())
})
afterAll(() => real.stop())

const privacy = { role: 'PRIVACY_OFFICER', organisation: 'ZX001', purpose: 'PATSFTY', permit: ['ACCESS_HISTORY'] as Category[] } as const
const ask = (field: string) => real.audit().askPatient(anna, field, { ...privacy, permit: [...privacy.permit] })
const minutes = (at: number) => new Date(Date.parse('2026-06-15T09:00:00Z') + at * 60_000).toISOString()

interface File {
  readonly mediaType: string
  readonly fileName: string
  readonly content: string
  readonly more: boolean
}
const download = async (args: string): Promise<File> => {
  const { patient } = await ask(`accessHistoryExport(${args}) { source { odsCode } mediaType fileName content more }`)
  return patient?.['accessHistoryExport'] as File
}

describe('Patient.accessHistory, asked for a part', () => {
  it.each([
    { part: 'since a time', args: `from: "${minutes(4)}"`, found: [5, 4] },
    { part: 'until a time', args: `to: "${minutes(2)}"`, found: [1] },
    { part: 'of a role', args: 'role: "POLICE_CONTROL_ROOM"', found: [5] },
    { part: 'of an organisation', args: 'organisation: "ZS001"', found: [3] },
    { part: 'after another entry', args: 'first: 2, after: "ZA001:4"', found: [3, 2] },
    { part: 'of an organisation that never looked', args: 'organisation: "ZZ999"', found: [] },
  ])('$part', async ({ args, found }) => {
    const { patient } = await ask(`accessHistory(${args}) { id }`)
    expect(patient).toEqual({ accessHistory: found.map((sequence) => ({ id: `ZA001:${String(sequence)}` })) })
  })
})

describe('Patient.accessHistoryExport', () => {
  it('as CSV: a line for each look, newest first, what was asked for, never what came back', async () => {
    const file = await download('format: "CSV"')
    expect(file).toMatchObject({ mediaType: 'text/csv; charset=utf-8; header=present', more: false })
    expect(file.fileName).toMatch(/^access-history-2026-06-15\.csv$/)
    const rows = parse<Record<string, string>>(file.content, { columns: true, bom: true })
    expect(rows).toHaveLength(5)
    expect(rows[4]).toEqual({
      recordedAt: minutes(1),
      organisation: 'ZM001',
      role: 'LIAISON_CLINICIAN',
      name: 'Morgan Ellery',
      purpose: 'TREAT',
      categoriesAskedFor: 'CRISIS_PLAN SUBSTANCE_USE',
      openedByOverride: 'SUBSTANCE_USE',
    })
    expect(rows[0]).toMatchObject({ categoriesAskedFor: 'CRISIS_PLAN SUBSTANCE_USE', openedByOverride: '' })
    expect(file.content).not.toMatch(/DENY|PERMIT|9990000018|NOT_SHARED/)
  })

  it('lets no spreadsheet take a name for a formula', async () => {
    const { content } = await download('format: "CSV"')
    const [, second] = parse<Record<string, string>>(content, { columns: true, bom: true }).reverse()
    expect(second?.['name']).toBe(`'${formula}`)
  })

  it('as a bundle of FHIR R4 AuditEvent, which validates', async () => {
    const { content, mediaType, fileName } = await download('format: "FHIR"')
    expect({ mediaType, fileName }).toEqual({
      mediaType: 'application/fhir+json; fhirVersion=4.0',
      fileName: 'access-history-2026-06-15.json',
    })
    const bundle = JSON.parse(content) as { type: string; entry: { fullUrl: string; resource: Record<string, unknown> }[] }
    const validator = new fhir.Fhir()
    for (const resource of [bundle, ...bundle.entry.map((each) => each.resource)]) {
      expect(
        validator
          .validate(resource, { errorOnUnexpected: true })
          .messages.filter(({ severity }) => ['error', 'fatal'].includes(severity ?? '')),
      ).toEqual([])
    }
    // The validator is not satisfied with anything.
    expect(validator.validate({ ...bundle.entry[0]?.resource, action: 'Z' }, { errorOnUnexpected: true }).valid).toBe(false)
    expect(bundle.type).toBe('collection')
    expect(new Set(bundle.entry.map(({ fullUrl }) => fullUrl)).size).toBe(5)
    expect(bundle.entry[4]?.resource).toMatchObject({
      resourceType: 'AuditEvent',
      action: 'R',
      recorded: minutes(1),
      purposeOfEvent: [{ coding: [{ code: 'TREAT' }] }, { coding: [{ code: 'BTG' }] }],
      agent: [
        { name: 'Morgan Ellery', requestor: true },
        { who: { identifier: { value: 'ZM001' } }, requestor: false },
      ],
      entity: [{ what: { identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: anna } } }],
    })
  })

  it.each(['CSV', 'FHIR'])('for the person names nobody who is exempt or whose role is not listed, in %s', async (format) => {
    const all = (await download(`format: "${format}"`)).content
    for (const name of ['Morgan Ellery', 'Sasha Exempt', 'Harper Exempt', 'Lee Unlisted']) expect(all).toContain(name)
    const { content } = await download(`format: "${format}", forPerson: true`)
    expect(content).toContain('Morgan Ellery')
    expect(content).not.toMatch(/Exempt|Unlisted|hidden/)
    for (const shown of ['POLICE_CONTROL_ROOM', 'ZL001', 'ZS001']) expect(content).toContain(shown)
  })

  it('for the person names nobody at all where no rules are given', async () => {
    await real.restart()
    expect((await download('format: "CSV", forPerson: true')).content).not.toMatch(/Morgan|Exempt|Unlisted/)
  })

  it('of a person nobody looked at is an empty file, and validates', async () => {
    const { patient } = await real
      .audit()
      .askPatient('9990000115', 'accessHistoryExport(format: "FHIR") { content }', { ...privacy, permit: [...privacy.permit] })
    const bundle: unknown = JSON.parse((patient?.['accessHistoryExport'] as File).content)
    expect(new fhir.Fhir().validate(bundle as object, { errorOnUnexpected: true }).valid).toBe(true)
  })

  it('says so where there is more than one file holds', async () => {
    const { exportFormats } = await import('../src/export/export-formats.js')
    const { most } = exportFormats.FHIR
    const looks = Array.from({ length: most + 1 }, () => authorised({ person: '9990000034', categoriesAsked: [...categories] }))
    const { writer } = real.audit().subgraph.services
    await Promise.all(looks.map((entry) => writer.append(entry)))
    const { patient } = await real
      .audit()
      .askPatient('9990000034', 'accessHistoryExport(format: "FHIR") { content more }', { ...privacy, permit: [...privacy.permit] })
    const { content, more } = patient?.['accessHistoryExport'] as File
    expect(more).toBe(true)
    expect((JSON.parse(content) as { entry: unknown[] }).entry).toHaveLength(most)
    // What the gateway reads of one answer.
    expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(4 * 1024 * 1024)
  })

  it('refuses another format', async () => {
    const { json } = await ask('accessHistoryExport(format: "PDF") { content }')
    expect(json).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_INVALID' } }] })
  })
})
