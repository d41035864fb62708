import { stringify } from 'csv-stringify/sync'
import { plainCell } from '../export/plain-text.js'
import { columns } from './data-dictionary.js'
import type { MonthReport } from './suppress.js'

type Column = (typeof columns)[number][0]

/** RFC 4180, one table for all; a cell that a spreadsheet would take for a formula is escaped. */
export function printCsv(reports: readonly MonthReport[]): string {
  return stringify(reports.flatMap(linesOf), {
    header: true,
    columns: columns.map(([key]) => ({ key })),
    cast: { boolean: String, string: plainCell },
    escape_formulas: true,
    record_delimiter: '\r\n',
  })
}

function linesOf({ month, cells, overrides, agencies }: MonthReport): Partial<Record<Column, string | number | boolean | null>>[] {
  return [
    ...cells.map(({ role, agencyKind, category, outcome, reason, count, suppressed }) => ({
      ...{ table: 'SHARING', month, role, agency_kind: agencyKind, category, outcome, reason, count, suppressed },
    })),
    ...overrides.map(({ role, opened, inappropriate, suppressed }) => ({
      ...{ table: 'OVERRIDES', month, role, count: opened, of_which: inappropriate, suppressed },
    })),
    ...agencies.map(({ agencyKind, asked, notAnswering, suppressed }) => ({
      ...{ table: 'AGENCIES', month, agency_kind: agencyKind, count: asked, of_which: notAnswering, suppressed },
    })),
  ]
}
