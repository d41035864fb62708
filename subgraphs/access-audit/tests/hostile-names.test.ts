import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Category } from '@crisis-record/subgraph-kit'
import { parse } from 'csv-parse/sync'
import fhir from 'fhir'
import { printCsv } from '../src/statistics/print-csv.js'
import { authorised, type RealAudit, startRealAudit } from './real-audit.js'

const anna = '9990000018'
/** What somebody may call themselves at an identity provider, or be called by a mistaken import. */
const hostile: readonly { readonly what: string; readonly text: string }[] = [
  ...['=', '+', '-', '@', '\t=', '\r=', '\n=', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'].map((begin) => ({
    what: `begins with ${JSON.stringify(begin)}`,
    text: `${begin}HYPERLINK("https://evil.example","Click")`,
  })),
  { what: 'begins with a byte order mark', text: '\uFEFF=1+1' },
  { what: 'begins with zero-width characters', text: '\u200B\u200D\u2060=1+1' },
  { what: 'begins with spaces of other kinds', text: '\u00A0\u3000 =1+1' },
  { what: 'is turned round', text: '\u202E=1+1\u202C' },
  { what: 'is in quotes', text: '"=1+1"' },
  { what: 'ends its cell by a quote', text: 'Lee","=1+1","' },
  { what: 'ends its line', text: 'Lee\r\n=1+1' },
  { what: 'ends its line as only some count it', text: 'Lee\u2028=1+1' },
  { what: 'ends its cell where semicolons separate', text: 'Lee;=1+1' },
  { what: 'ends its cell where semicolons separate, and quotes', text: 'Lee;"=1+1"' },
  { what: 'ends its cell where tabs separate', text: 'Lee\t=1+1' },
  { what: 'calls a program', text: "=cmd|' /C calc'!A0" },
  { what: 'is invisible', text: '\u200B\u200E' },
]

let real: RealAudit
beforeAll(async () => {
  real = await startRealAudit()
  for (const { text } of hostile) {
    const caller = { reference: 'ref', subject: 's', name: text, role: 'LIAISON_CLINICIAN', organisation: 'ZM001' }
    for (const entry of [authorised({ caller }), authorised({ caller: { ...caller, name: 'Lee', organisation: text } })])
      expect((await real.append(entry)).status).toBe(201)
  }
})
afterAll(() => real.stop())

const privacy = { role: 'PRIVACY_OFFICER', organisation: 'ZX001', purpose: 'PATSFTY', permit: ['ACCESS_HISTORY'] as Category[] } as const
async function download(format: string): Promise<string> {
  const field = `accessHistoryExport(format: "${format}") { content }`
  const { patient } = await real.audit().askPatient(anna, field, { ...privacy, permit: [...privacy.permit] })
  return (patient?.['accessHistoryExport'] as { content: string }).content
}

const runs = /^[\s\p{Cf}"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u
const unseen = /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]/u

/** As spreadsheets of several countries would cut it, quotes where they like. */
function cellsOf(csv: string): string[] {
  return [',', ';', '\t', '|'].flatMap((delimiter) =>
    parse(csv, { delimiter, bom: true, relax_quotes: true, relax_column_count: true }).flat(),
  )
}

describe('a name or an organisation that is more than a text', () => {
  it('runs in no spreadsheet, and stays in its cell', async () => {
    const csv = await download('CSV')
    const rows = parse<Record<string, string>>(csv, { columns: true, bom: true })
    expect(rows).toHaveLength(hostile.length * 2)
    for (const row of rows) expect(Object.keys(row)).toHaveLength(7)
    expect(cellsOf(csv).filter((cell) => runs.test(cell))).toEqual([])
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => unseen.test(cell))).toEqual([])
    // Who it was can still be read.
    expect(rows.filter(({ name }) => name?.includes('HYPERLINK("https://evil.example","Click")'))).toHaveLength(11)
  })

  it('is text in a FHIR AuditEvent, which stays valid', async () => {
    const { entry } = JSON.parse(await download('FHIR')) as { entry: { resource: { agent: { name?: string }[] } }[] }
    expect(entry).toHaveLength(hostile.length * 2)
    const validator = new fhir.Fhir()
    for (const { resource } of entry) {
      const { messages } = validator.validate(resource, { errorOnUnexpected: true })
      expect(messages.filter(({ severity }) => ['error', 'fatal'].includes(severity ?? ''))).toEqual([])
      for (const { name } of resource.agent) if (name !== undefined) expect(name).toMatch(/^(?! )[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+(?<! )$/u)
    }
  })

  it.each(hostile)('runs in no table of statistics: a role that $what', ({ text }) => {
    const cell = {
      month: '2026-05',
      agencyKind: text,
      category: text,
      outcome: text,
      reason: text,
      suppressed: false,
      count: -5,
      role: text,
    }
    const csv = printCsv([{ cells: [cell], overrides: [], agencies: [] } as never])
    expect(cellsOf(csv).filter((each) => runs.test(each) && each !== '-5')).toEqual([])
  })
})
