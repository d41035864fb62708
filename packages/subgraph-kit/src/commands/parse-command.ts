import { parseArgs, types } from 'node:util'

export type Command =
  | { readonly name: 'serve' }
  | { readonly name: 'schema' }
  | { readonly name: 'migrate' }
  | { readonly name: 'help' }
  | { readonly name: 'seed'; readonly people: number | undefined; readonly onlyLook: boolean }

export class CommandLineError extends Error {
  override readonly name = 'CommandLineError'
}

export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = read(args)
  if (values.help === true) return { name: 'help' }
  const [name = 'serve', ...rest] = positionals
  if (rest.length > 0) throw new CommandLineError('Give one command. --help lists them.')
  if (values.people !== undefined && name !== 'seed') throw new CommandLineError('--people belongs to the command seed.')
  if (values.check !== undefined && name !== 'seed') throw new CommandLineError('--check belongs to the command seed.')
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
      options: { help: { type: 'boolean', short: 'h' }, people: { type: 'string' }, check: { type: 'boolean' } },
      allowPositionals: true,
    })
  } catch (error) {
    throw new CommandLineError(types.isNativeError(error) ? error.message : 'The command line cannot be read.')
  }
}
