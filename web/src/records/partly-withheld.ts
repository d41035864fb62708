import { isQuiet, recordFields } from './record-fields.js'
import type { PanelField, Sharing } from './record-patient.js'

/** Agencies, by name, whose share is withheld while others' of their kind is shown. Never of a quiet field. */
export function withheldAgencies(fields: readonly PanelField[], sharing: Sharing): readonly string[] {
  const names = fields
    .filter((field) => !isQuiet(field))
    .flatMap((field) => {
      const { category, kind } = recordFields[field]
      return sharing.flatMap((outcome) =>
        outcome.category === category && !outcome.shared && outcome.source?.kind === kind ? [outcome.source.name] : [],
      )
    })
  return [...new Set(names)]
}
