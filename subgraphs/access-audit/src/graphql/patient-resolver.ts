import { Consent, DateTimeScalar, firstArg, itemId, Patient, PublicError, type SubgraphContext } from '@crisis-record/subgraph-kit'
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { exportFormats, isExportFormat } from '../export/export-formats.js'
import { toAccess, withNameForPerson } from '../records/access-history.js'
import { parseAfter, word } from '../records/parse-search.js'
import type { Services } from '../services.js'
import { AccessHistoryEntry } from './access-history-entry.js'
import { AccessHistoryExport } from './access-history-export.js'

@Resolver(() => Patient)
export class PatientResolver {
  // eslint-disable-next-line max-params -- one for each argument of the field, as type-graphql wants it
  @FieldResolver(() => [AccessHistoryEntry], {
    nullable: true,
    description: 'Who was authorised to look at this record, newest first. The request that asks is not among them.',
  })
  @Consent('ACCESS_HISTORY')
  async accessHistory(
    @Root() patient: Patient,
    @firstArg() first: number,
    @Arg('from', () => DateTimeScalar, { nullable: true, description: "By the audit's clock, included." }) from: Date | null,
    @Arg('to', () => DateTimeScalar, { nullable: true, description: "By the audit's clock, excluded." }) to: Date | null,
    @Arg('role', () => String, { nullable: true }) role: string | null,
    @Arg('organisation', () => ID, { nullable: true, description: 'ODS code.' }) organisation: string | null,
    @Arg('after', () => ID, { nullable: true, description: 'The id of the last entry before.' }) after: string | null,
    @Ctx() { services, source, requestId }: SubgraphContext<Services>,
  ): Promise<AccessHistoryEntry[]> {
    const criteria = { ...otherLooksAt(requestId, patient, from, to), role: word(role), organisation: word(organisation) }
    const chained = await services.reader.search(criteria, { first, after: parseAfter(after) })
    return chained.flatMap(toAccess).map(({ sequence, hash: _hash, requestId: _requestId, categories, openedByOverride, ...shown }) => {
      return { ...shown, categories: [...categories], openedByOverride: [...openedByOverride], id: itemId(source, sequence), source }
    })
  }

  // eslint-disable-next-line max-params -- as above
  @FieldResolver(() => AccessHistoryExport, {
    nullable: true,
    description: 'The same as a file: CSV, or FHIR, a bundle of R4 AuditEvent. For the person it leaves out whom they are not to be named.',
  })
  @Consent('ACCESS_HISTORY')
  async accessHistoryExport(
    @Root() patient: Patient,
    @Arg('format', () => String, { defaultValue: 'CSV', description: 'CSV or FHIR.' }) format: string,
    @Arg('forPerson', () => Boolean, { defaultValue: false }) forPerson: boolean,
    @Arg('from', () => DateTimeScalar, { nullable: true }) from: Date | null,
    @Arg('to', () => DateTimeScalar, { nullable: true }) to: Date | null,
    @Ctx() { services, source, clock, requestId }: SubgraphContext<Services>,
  ): Promise<AccessHistoryExport> {
    if (!isExportFormat(format)) throw new PublicError('OPERATION_INVALID')
    const { most, mediaType, extension, write } = exportFormats[format]
    const found = await services.reader.search(otherLooksAt(requestId, patient, from, to), { first: most + 1 })
    const history = found.slice(0, most).flatMap(toAccess)
    const shown = forPerson ? history.map((access) => withNameForPerson(access, services.namesForPerson)) : history
    const now = clock.now()
    return {
      source,
      mediaType,
      // Names of files go where nobody guards them: no number, no name.
      fileName: `access-history-${now.toISOString().slice(0, 10)}.${extension}`,
      content: write({ nhsNumber: patient.nhsNumber, history: shown, source, now }),
      more: found.length > most,
    }
  }
}

/** Without the look that asks: its own entry becomes durable while it is answered, and would be in one of its fields and not yet in another. */
function otherLooksAt(requestId: string, { nhsNumber }: Patient, from: Date | null, to: Date | null) {
  return { about: nhsNumber, kinds: ['AUTHORISED'] as const, exceptRequestId: requestId, from: from ?? undefined, to: to ?? undefined }
}
