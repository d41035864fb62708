import { z } from 'zod'
import { settings } from '../configuration/settings.js'
import type { SubgraphDefinition } from '../subgraph-definition.js'

export function helpText({ kind, configuration }: Pick<SubgraphDefinition, 'kind' | 'configuration'>): string {
  const own = configuration instanceof z.ZodObject ? Object.entries(configuration.shape) : []
  const lines = [...Object.entries(settings.shape), ...own].map(([name, schema]) => line(name, schema as z.ZodType))
  return `The subgraph ${kind}.

Commands
  serve              migrate, seed if SEED_PEOPLE is set, and answer requests (default)
  schema             print the GraphQL schema
  migrate            apply pending migrations
  seed [--people N]  fill an empty store with the demo people and N generated ones, go on where that was interrupted, or extend it to N
       --check       only say whether that can be done
  import FILE        take a Bundle (.json), resources a line (.ndjson) or, with --mapping FILE, a table (.csv) from the agency's own systems: all of it,
                     or nothing where anything is refused. The same again changes nothing
       --continue    leave out what is refused; an import that is interrupted goes on where it stopped
       --check       only say what would be done
       --report FILE write what became of each entry, as .csv or .json
  import --original IDENTIFIER
                     print what was imported under an identifier, as it came
  --help             this text

Exit codes of import: 0 done, 1 refused with reasons, 2 wrongly asked.

Settings, from the environment
${lines.join('\n')}
`
}

function line(name: string, schema: z.ZodType): string {
  return `  ${name.padEnd(27)}${schema.description ?? ''} (${whenMissing(schema)})`
}

function whenMissing(schema: z.ZodType): string {
  const { success, data } = schema.safeParse(undefined)
  if (!success) return 'required'
  return data === undefined ? 'optional' : `default ${JSON.stringify(data)}`
}
