import { parseArgs, types } from 'node:util'
import { UsageError } from './terminal.js'

export interface ReadOptions<Text extends string, Flag extends string> {
  readonly texts: Readonly<Partial<Record<Text, string>>>
  readonly flags: ReadonlySet<Flag>
  readonly rest: readonly string[]
}

/** Reads options; an unknown one, or a text without its value, is a UsageError. */
export function readOptions<Text extends string, Flag extends string>(
  args: readonly string[],
  known: { readonly texts: readonly Text[]; readonly flags: readonly Flag[] },
): ReadOptions<Text, Flag> {
  const options = {
    ...Object.fromEntries(known.texts.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(known.flags.map((name) => [name, { type: 'boolean' as const }])),
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const given = new Map<string, unknown>(Object.entries(values))
    return {
      texts: Object.fromEntries(
        known.texts.flatMap((name) => {
          const value = given.get(name)
          return typeof value === 'string' ? [[name, value]] : []
        }),
      ) as Partial<Record<Text, string>>,
      flags: new Set(known.flags.filter((name) => given.get(name) === true)),
      rest: positionals,
    }
  } catch (error) {
    throw new UsageError(types.isNativeError(error) ? error.message : 'The command line cannot be read.')
  }
}
