import { parseArgs, types } from 'node:util'
import { CommandLineError } from './command-line-error.js'
import { type ImportCommand, type OriginalCommand, parseImport } from './parse-import.js'

export type Command =
  | { readonly name: 'serve' }
  | { readonly name: 'schema' }
  | { readonly name: 'migrate' }
  | { readonly name: 'help' }
  | { readonly name: 'seed'; readonly people: number | undefined; readonly onlyLook: boolean }
  | ImportCommand
  | OriginalCommand

/** Options of single commands. */
const belongsTo = {
  people: ['seed'],
  check: ['seed', 'import'],
  mapping: ['import'],
  continue: ['import'],
  report: ['import'],
  original: ['import'],
} as const

export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = read(args)
  if (values.help === true) return { name: 'help' }
  const [name = 'serve', ...rest] = positionals
  for (const [option, commands] of Object.entries(belongsTo))
    if (values[option as keyof typeof belongsTo] !== undefined && !commands.some((command) => command === name))
      throw new CommandLineError(`--${option} belongs to the command ${commands.join(' or ')}.`)
  if (name === 'import') return parseImport(rest, values)
  if (rest.length > 0) throw new CommandLineError('Give one command. --help lists them.')
  switch (name) {
    case 'serve':
    case 'schema':
    case 'migrate':
    case 'help':
      return { name }
    case 'seed':
      if (values.people !== undefined && !/^[0-9]{1,7}$/.test(values.people)) throw new CommandLineError('--people takes a whole number.')
      return { name, people: values.people === undefined ? undefined : Number(values.people), onlyLook: values.check === true }
    default:
      throw new CommandLineError(`There is no command ${name}. --help lists them.`)
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        people: { type: 'string' },
        check: { type: 'boolean' },
        mapping: { type: 'string' },
        continue: { type: 'boolean' },
        report: { type: 'string' },
        original: { type: 'string' },
      },
      allowPositionals: true,
    })
  } catch (error) {
    throw new CommandLineError(types.isNativeError(error) ? error.message : 'The command line cannot be read.')
  }
}
