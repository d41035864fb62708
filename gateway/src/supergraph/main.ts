import { emitSubgraphSchemas } from './emit-subgraph-schemas.js'
import { runSchemaCommand } from './schema-command.js'

process.exitCode = await runSchemaCommand({
  args: process.argv.slice(2),
  root: new URL('../../../', import.meta.url),
  emit: (root, kinds) => emitSubgraphSchemas({ root, kinds, node: process.execPath }),
  say: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
})
