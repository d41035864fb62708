import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { AgenciesError, type Agencies, parseAgencies } from './agencies.js'
import { composeSupergraph, CompositionRefused } from './compose-supergraph.js'
import { SchemaNotEmitted } from './emit-subgraph-schemas.js'
import { findStale, type GeneratedFiles, writeGenerated } from './generated-files.js'
import { SupergraphRefused } from './load-supergraph.js'
import { readSubgraphSchema, SchemaUnreadable } from './subgraph-schema.js'

export const usage = `npm run schema [-- --check]

Asks each agency's program for its schema, checks the schemas, composes them, and writes
  subgraphs/<kind>/schema.graphql   what each kind of agency publishes
  gateway/supergraph.graphql        what the gateway plans with
  gateway/labels.lock               every field and the labels that guard it, for review
  gateway/api.graphql               what callers see; the viewer's types are made from it

  --check   write nothing; exit 1 if anything committed is not what would be written
  --help    this text`

export interface SchemaCommand {
  readonly args: readonly string[]
  /** The root of the repository. */
  readonly root: URL
  readonly emit: (root: URL, kinds: Agencies['kinds']) => Promise<GeneratedFiles>
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
}

/** @returns the exit code */
export async function runSchemaCommand({ args, root, emit, say, complain }: SchemaCommand): Promise<0 | 1> {
  try {
    const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
    if (values.help) {
      say(usage)
      return 0
    }
    const files = await generate(root, emit)
    if (!values.check) {
      const written = await writeGenerated(root, files)
      say(written.length === 0 ? 'Nothing has changed.' : `Written: ${written.join(', ')}`)
      return 0
    }
    const stale = await findStale(root, files)
    if (stale.length === 0) return 0
    complain(`Not what the code says: ${stale.join(', ')}. Run \`npm run schema\`, review and commit.`)
    return 1
  } catch (error) {
    if (!isExpected(error)) throw error
    complain(error.message)
    return 1
  }
}

async function generate(root: URL, emit: SchemaCommand['emit']): Promise<GeneratedFiles> {
  const agencies = parseAgencies(await readFile(new URL('gateway/agencies.yaml', root), 'utf8'))
  const schemas = await emit(root, agencies.kinds)
  const subgraphs = agencies.kinds.map((entry) => readSubgraphSchema(entry, schemas.get(entry.schema) ?? ''))
  const { supergraph, lock, api } = composeSupergraph(subgraphs)
  return new Map([...schemas, ['gateway/supergraph.graphql', supergraph], ['gateway/labels.lock', lock], ['gateway/api.graphql', api]])
}

/** Faults of what was given. Anything else is a fault of this program, and is shown with its stack. */
function isExpected(error: unknown): error is Error {
  const { code } = Object(error) as { code?: unknown }
  const badArgument = typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')
  const expected = [AgenciesError, CompositionRefused, SchemaNotEmitted, SchemaUnreadable, SupergraphRefused]
  return badArgument || expected.some((kind) => error instanceof kind)
}
