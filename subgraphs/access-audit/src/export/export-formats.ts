import type { HistoryToWrite } from './history-to-write.js'
import { writeCsv } from './write-csv.js'
import { writeFhir } from './write-fhir.js'

interface ExportFormat {
  readonly mediaType: string
  readonly extension: string
  /** Entries one file holds: what the gateway takes of one answer is bounded. */
  readonly most: number
  readonly write: (history: HistoryToWrite) => string
}

export const exportFormats = {
  CSV: { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv', most: 5000, write: writeCsv },
  FHIR: { mediaType: 'application/fhir+json; fhirVersion=4.0', extension: 'json', most: 800, write: writeFhir },
} as const satisfies Record<string, ExportFormat>

export function isExportFormat(raw: string): raw is keyof typeof exportFormats {
  return Object.hasOwn(exportFormats, raw)
}
