import type { DataSource } from 'typeorm'
import { fewestSent } from './fewest-queries.js'
import { recordQueries, type SentQuery } from './record-queries.js'

/** How one statement read one table. */
export interface Scan {
  readonly table: string
  /** `Seq Scan`, or the kind of scan and its index. */
  readonly by: string
  /** Every row it looked at, shown or not. */
  readonly rows: number
}

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly PlanNode[]
}

/**
 * How PostgreSQL reads for whatever `ask` asks: every SELECT that was sent meanwhile, with what was sent in it, is run again under EXPLAIN
 * ANALYZE. An index can be walked from end to end too, so rows are what tells; a small table read whole is no fault.
 */
export async function scansOf(dataSource: DataSource, ask: () => Promise<unknown>): Promise<readonly Scan[]> {
  const take = recordQueries(dataSource)
  await ask()
  return await explainAll(dataSource, readsAmong(take()))
}

/** The same for what may be asked again, without what an agency reads for itself meanwhile. */
export async function fewestScans(dataSource: DataSource, ask: () => Promise<unknown>): Promise<readonly Scan[]> {
  const { sent } = await fewestSent(dataSource, ask)
  return await explainAll(dataSource, readsAmong(sent))
}

function readsAmong(sent: readonly SentQuery[]): readonly SentQuery[] {
  return sent.filter(({ text }) => /^\s*(SELECT|WITH)\b/i.test(text))
}

async function explainAll(dataSource: DataSource, reads: readonly SentQuery[]): Promise<readonly Scan[]> {
  const scans: Scan[] = []
  for (const read of reads) scans.push(...scansIn(await explain(dataSource, read)))
  return scans
}

async function explain(dataSource: DataSource, { text, parameters }: SentQuery): Promise<PlanNode> {
  const [row] = await dataSource.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }[]>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
    [...parameters],
  )
  const plan = row?.['QUERY PLAN'][0]?.Plan
  if (plan === undefined) throw new Error('PostgreSQL explained nothing')
  return plan
}

function scansIn(node: PlanNode): readonly Scan[] {
  const inner = (node.Plans ?? []).flatMap(scansIn)
  const { 'Relation Name': table, 'Index Name': index, 'Node Type': kind } = node
  if (table === undefined) return inner
  const each = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  return [{ table, by: index === undefined ? kind : `${kind} by ${index}`, rows: each * node['Actual Loops'] }, ...inner]
}
