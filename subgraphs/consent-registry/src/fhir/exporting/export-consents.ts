import type { EntityManager } from 'typeorm'
import { statementRows } from '../../store/statement-rows.js'
import type { ExportContext } from '../to-fhir-consent.js'
import { exportKept } from './export-kept.js'

/** More choices than anybody made. */
const most = 10_000

export interface ExportedConsents {
  readonly mediaType: string
  readonly fileName: string
  readonly content: string
}

/** All a person ever decided about sharing, as a Bundle of Consent: what is over is `inactive`, what never should have been recorded `entered-in-error`. */
export async function exportConsents(manager: EntityManager, context: ExportContext, now: Date): Promise<ExportedConsents> {
  const kept = await statementRows(manager).history(context.nhsNumber, most)
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: kept.map((one) => ({ resource: exportKept(one, context) })),
  }
  return {
    mediaType: 'application/fhir+json',
    fileName: `sharing-choices-${now.toISOString().slice(0, 10)}.json`,
    content: `${JSON.stringify(bundle, null, 2)}\n`,
  }
}
