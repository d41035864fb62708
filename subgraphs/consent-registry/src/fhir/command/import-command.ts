import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { PublicError } from '@crisis-record/subgraph-kit'
import { readOptions } from '../../commands/read-options.js'
import { exitCodes, type Terminal, UsageError } from '../../commands/terminal.js'
import { importConsents } from '../importing/import-consents.js'
import { openRegistry } from './open-registry.js'
import { printReport } from './print-report.js'

export async function importCommand(terminal: Terminal, args: readonly string[]): Promise<number> {
  const { texts, flags, rest } = readOptions(args, { texts: ['by'], flags: ['dry-run'] })
  const [file, ...others] = rest
  if (file === undefined || others.length > 0) throw new UsageError('Name one file to import.')
  const text = await readLimited(file, mostBytes(terminal))
  const registry = await openRegistry(terminal)
  try {
    const report = await importConsents(registry.desk, {
      text,
      custodian: registry.custodian,
      ask: {
        ...registry.about,
        requestId: randomUUID(),
        purpose: 'PATRQT',
        named: {
          reference: 'command-line',
          subject: 'command-line',
          name: texts.by ?? 'command line',
          role: 'OPERATOR',
          organisation: registry.custodian.odsCode,
        },
      },
      dryRun: flags.has('dry-run'),
      progress: (done, of) => {
        if (done % 500 === 0 || (done === of && of >= 500)) terminal.err(`${done} of ${of} resources read\n`)
      },
    })
    printReport(terminal, report, flags.has('dry-run'))
    return report.outcome === 'IMPORTED' ? exitCodes.done : exitCodes.refused
  } catch (error) {
    if (!(error instanceof PublicError) || error.code !== 'AUDIT_UNAVAILABLE') throw error
    throw new Error('The audit is not answering, so nothing was imported. Start it, and try again.', { cause: error })
  } finally {
    await registry.close()
  }
}

function mostBytes({ environment }: Terminal): number {
  const raw = environment['CONSENT_IMPORT_MOST_BYTES']
  if (raw === undefined || raw === '') return 10_000_000
  if (!/^[1-9][0-9]{0,8}$/.test(raw)) throw new UsageError('CONSENT_IMPORT_MOST_BYTES must be a whole number.')
  return Number(raw)
}

/** Never reads more than the limit, whatever the file says of its size: it may be a pipe, or grow. */
async function readLimited(file: string, most: number): Promise<string> {
  const tooLarge = () => new Error(`${file} is larger than ${most} bytes. Import it in parts, or set CONSENT_IMPORT_MOST_BYTES.`)
  const handle = await open(file, 'r')
  try {
    if ((await handle.stat()).size > most) throw tooLarge()
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > most) throw tooLarge()
      chunks.push(chunk)
    }
    return decode(Buffer.concat(chunks), file)
  } finally {
    await handle.close()
  }
}

function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`${file} is not text in UTF-8.`)
  }
}
