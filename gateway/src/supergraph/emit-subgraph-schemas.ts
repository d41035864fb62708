import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { AgencyKindEntry } from '@crisis-record/contract/agencies'

const run = promisify(execFile)

/** A subgraph could not say what its schema is. */
export class SchemaNotEmitted extends Error {
  override readonly name = 'SchemaNotEmitted'
}

export interface EmitOptions {
  /** The root of the repository. */
  readonly root: URL
  readonly kinds: readonly AgencyKindEntry[]
  /** The Node.js program to run theirs with. */
  readonly node: string
}

/** Asks each kind's own program for its schema, all at once: one process each, since a type-graphql schema fills the process it is built in. */
export async function emitSubgraphSchemas({ root, kinds, node }: EmitOptions): Promise<ReadonlyMap<string, string>> {
  const results = await Promise.allSettled(kinds.map((entry) => emit(root, node, entry)))
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [reasonOf(result.reason)] : []))
  if (failures.length > 0) throw new SchemaNotEmitted(failures.join('\n'))
  return new Map(results.flatMap((result, i) => (result.status === 'fulfilled' ? [[kinds[i]?.schema ?? '', result.value]] : [])))
}

async function emit(root: URL, node: string, { kind, schema }: AgencyKindEntry): Promise<string> {
  const directory = join(fileURLToPath(root), dirname(schema))
  try {
    const { stdout } = await run(node, [join(directory, 'dist', 'main.js'), 'schema'], { cwd: directory, timeout: 300_000 })
    if (stdout.trim() === '') throw new Error('it printed nothing')
    return `${stdout.trim()}\n`
  } catch (error) {
    throw new Error(`${kind}: its program did not print a schema: ${reasonOf(error)}`, { cause: error })
  }
}

/** What the program itself said, if it said anything; else why it could not be run. */
function reasonOf(error: unknown): string {
  const { stderr, message } = Object(error) as { stderr?: unknown; message?: unknown }
  const printed = typeof stderr === 'string' ? stderr.trim() : ''
  return printed === '' ? String(message) : printed.split('\n').slice(0, 5).join('\n    ')
}
