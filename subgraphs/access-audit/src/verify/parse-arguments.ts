import { parseArgs } from 'node:util'

export const usage = `Usage: npm run audit:verify -- [options]

Walks the audit's chain from its first entry to its last, and names the first that is not as it was recorded.
Without options: the demo's own, running or stopped. Any --database leaves the demo's anchors and keys out of it.

  --database URL      PostgreSQL database of access-audit, postgresql://user:password@host:port/name; the environment's DATABASE_URL else
  --anchors FILE      signed heads kept outside the audit: a gateway's anchors, or an export of an agency's disclosure log. Repeatable
  --head-keys PLACE   the audit's public keys: a JWKS file, or the address of one (…/.well-known/jwks.json of access-audit)
  --without-anchors   walk the chain alone. Newest entries gone, or a chain rewritten whole, then do not show
  --explain ID        then say what is on record of a request, an override or a statement: who asked for what about whom, what was permitted or
                      withheld, why, and what followed. Prints NHS numbers and names of staff
  --help

Ends with 0: the chain is as it was recorded; 1: it is not; 2: it could not be verified, or nothing is on record of the ID.
`

export interface VerifyOptions {
  readonly databaseUrl: string
  readonly anchors: readonly string[]
  readonly headKeys: string | undefined
  readonly explain: string | undefined
}

/** @throws Error with one sentence for the person at the terminal */
export function parseArguments(args: readonly string[], databaseUrl: string | undefined): VerifyOptions | 'HELP' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      database: { type: 'string' },
      anchors: { type: 'string', multiple: true, default: [] },
      'head-keys': { type: 'string' },
      explain: { type: 'string' },
      'without-anchors': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return 'HELP'
  const database = values.database ?? databaseUrl
  if (database === undefined) throw new Error('Which database? Give --database, or DATABASE_URL in the environment.')
  const alone = values['without-anchors']
  if (alone && values.anchors.length > 0) throw new Error('Give either --anchors or --without-anchors.')
  if (!alone && values.anchors.length === 0)
    throw new Error('Against which anchors? Give --anchors, as often as there are files; or --without-anchors, which shows less.')
  if (!alone && values['head-keys'] === undefined) throw new Error('Who signed the anchors? Give --head-keys.')
  return { databaseUrl: database, anchors: values.anchors, headKeys: values['head-keys'], explain: values.explain }
}
