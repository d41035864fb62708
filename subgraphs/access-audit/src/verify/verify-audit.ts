import { DataSource } from 'typeorm'
import { describeEntry } from '../explain/describe-entry.js'
import { findEntries, mostExplained } from '../explain/find-entries.js'
import { verifyChain } from '../records/verify-chain.js'
import { openStoredChain } from '../store/stored-chain.js'
import { describeVerdict } from './describe-verdict.js'
import type { VerifyOptions } from './parse-arguments.js'
import { readAnchors } from './read-anchors.js'
import { readHeadKeys } from './read-head-keys.js'

export interface VerifyTerminal {
  print(text: string): void
  /** How far it has come; called often. */
  progress(done: number, of: number): void
}

/** @returns the exit code: 0 as recorded, 1 not, 2 could not be verified */
export async function verifyAudit(options: VerifyOptions, terminal: VerifyTerminal): Promise<0 | 1 | 2> {
  const keys = options.headKeys === undefined ? [] : await readHeadKeys(options.headKeys)
  const { heads, unsigned } = await readAnchors(options.anchors, keys)
  const dataSource = await open(options.databaseUrl)
  try {
    const [last] = await dataSource.query<{ sequence: string }[]>('SELECT sequence FROM entry ORDER BY sequence DESC LIMIT 1')
    const entries = Number(last?.sequence ?? 0)
    const chain = openStoredChain((sql, parameters) => dataSource.query(sql, [...parameters]))
    const verdict = await verifyChain(chain, heads, (sequence) => terminal.progress(sequence, entries))
    terminal.print(describeVerdict(verdict, heads.length))
    if (verdict.outcome === 'BROKEN') return 1
    if (options.explain !== undefined) {
      const found = await findEntries(dataSource, options.explain)
      for (const entry of found) terminal.print(describeEntry(entry))
      if (found.length === mostExplained) terminal.print(`These are the newest ${String(mostExplained)}; there may be more.`)
      if (found.length === 0) terminal.print('Nothing is on record of this id.')
      if (found.length === 0) return 2
    }
  } finally {
    await dataSource.destroy()
  }
  for (const place of unsigned.slice(0, 10)) terminal.print(`${place}: a head that none of the given keys signed; it was left out.`)
  if (unsigned.length > 10) terminal.print(`and ${String(unsigned.length - 10)} more`)
  return unsigned.length > 0 ? 2 : 0
}

async function open(url: string): Promise<DataSource> {
  try {
    // It reads, and shall not be able to do anything else.
    return await new DataSource({ type: 'postgres', url, extra: { options: '-c default_transaction_read_only=on' } }).initialize()
  } catch (cause) {
    throw new Error('The database of the audit cannot be opened. Check its address and password, and that PostgreSQL is running.', {
      cause,
    })
  }
}
