import type { DataSource, EntityManager } from 'typeorm'
import type { ImportDefinition } from '../definition/import-definition.js'
import { FileFault } from '../files/file-fault.js'
import { openSource } from '../files/open-source.js'
import { surveySource } from '../files/survey-source.js'
import { loadValidator } from '../fhir/validate-resource.js'
import type { Mapping } from '../mapping/mapping-file.js'
import { inBatches } from './in-batches.js'
import { type Counts, type ImportLine, noCounts } from './import-line.js'
import { beginRun, finishRun, markRun, type Run, unfinishedRun } from './import-runs.js'
import { type ReadBy, readEntry } from './read-entry.js'
import { settleBatch } from './settle-batch.js'

export interface ImportRequest {
  readonly path: string
  readonly mapping: { readonly mapping: Mapping; readonly digest: string } | undefined
  /**
   * `WHOLE`: all of the file, or nothing where anything is refused. `REST`: all but what is refused, committed as it goes, so that it can be gone on with.
   * `CHECK`: everything, and then not.
   */
  readonly how: 'WHOLE' | 'REST' | 'CHECK'
  readonly now: Date
  line(line: ImportLine): void
  progress(done: number, of: number): void
}

export interface Imported {
  readonly counts: Counts
  readonly kept: boolean
  /** Entries that an interrupted import of the same file had done; their lines are in its report. */
  readonly doneBefore: number
}

/**
 * Imports a file into the agency’s store. It is read to its end first; only then is anything written.
 * @throws FileFault where the file cannot be read: then nothing is written
 */
export async function importFile(dataSource: DataSource, definition: ImportDefinition, request: ImportRequest): Promise<Imported> {
  const { path, now } = request
  const mapping = request.mapping?.mapping
  const survey = await surveySource(await openSource(path, { mapping, definition }))
  const by: ReadBy = { definition, now, references: survey.references, validate: await loadValidator() }
  const file = { digest: survey.digest, mapping: request.mapping?.digest }
  const whole = request.how === 'REST' ? undefined : dataSource.createQueryRunner()
  const inTransaction = <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> =>
    whole === undefined ? dataSource.transaction(work) : work(whole.manager)
  try {
    await whole?.startTransaction()
    const begun = await inTransaction(
      async (manager) => (whole === undefined ? await unfinishedRun(manager, file) : undefined) ?? beginRun(manager, file, now),
    )
    let run: Run = begun
    const source = await openSource(path, { mapping, definition })
    for await (const batch of inBatches(source.entries, { from: begun.done })) {
      const read = batch.map((entry) => readEntry(entry, by))
      const lines = await inTransaction(async (manager) => {
        const settled = await settleBatch(read, { manager, definition, run: run.id, now })
        run = { ...run, done: run.done + batch.length, counts: add(run.counts, settled) }
        await markRun(manager, run)
        return settled
      })
      lines.forEach((line) => request.line(line))
      request.progress(run.done, survey.entries)
    }
    if (source.digest() !== survey.digest) throw new FileFault('The file changed while it was read. Import it again.')
    await inTransaction((manager) => finishRun(manager, run, now))
    const kept = request.how === 'REST' || (request.how === 'WHOLE' && run.counts.refused === 0)
    await (kept ? whole?.commitTransaction() : whole?.rollbackTransaction())
    return { counts: run.counts, kept, doneBefore: begun.done }
  } catch (error) {
    if (whole?.isTransactionActive === true) await whole.rollbackTransaction()
    throw error
  } finally {
    await whole?.release()
  }
}

function add(counts: Counts, lines: readonly ImportLine[]): Counts {
  const sum = { ...noCounts, ...counts }
  for (const { outcome } of lines) sum[outcome]++
  return sum
}
