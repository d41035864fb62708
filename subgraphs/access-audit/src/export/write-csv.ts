import { stringify } from 'csv-stringify/sync'
import type { HistoryToWrite } from './history-to-write.js'
import { plainCell } from './plain-text.js'

/**
 * RFC 4180, one line a look. A name or code that a spreadsheet would take for a formula is written so that it stays text
 * (OWASP, CSV injection); the byte order mark is for spreadsheets too, which otherwise take UTF-8 for something else.
 */
export function writeCsv({ history }: HistoryToWrite): string {
  const rows = history.map(({ recordedAt, organisation, role, staffName, purpose, categories, openedByOverride }) => ({
    recordedAt: recordedAt.toISOString(),
    organisation,
    role,
    name: staffName ?? '',
    purpose,
    categoriesAskedFor: categories.join(' '),
    openedByOverride: openedByOverride.join(' '),
  }))
  const columns = ['recordedAt', 'organisation', 'role', 'name', 'purpose', 'categoriesAskedFor', 'openedByOverride']
  return stringify(rows, {
    header: true,
    columns,
    cast: { string: plainCell },
    escape_formulas: true,
    record_delimiter: 'windows',
    bom: true,
  })
}
