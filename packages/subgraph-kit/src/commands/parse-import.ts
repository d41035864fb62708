import { CommandLineError } from './command-line-error.js'

export interface ImportCommand {
  readonly name: 'import'
  readonly file: string
  readonly mapping: string | undefined
  readonly how: 'WHOLE' | 'REST' | 'CHECK'
  readonly report: string | undefined
}

export interface OriginalCommand {
  readonly name: 'original'
  readonly identifier: string
}

interface Given {
  readonly mapping?: string | undefined
  readonly continue?: boolean | undefined
  readonly check?: boolean | undefined
  readonly report?: string | undefined
  readonly original?: string | undefined
}

export function parseImport(files: readonly string[], given: Given): ImportCommand | OriginalCommand {
  const { mapping, report, original } = given
  const [file, ...others] = files
  if (original !== undefined) {
    if (file !== undefined || [mapping, report, given.continue, given.check].some((one) => one !== undefined))
      throw new CommandLineError('--original IDENTIFIER stands alone.')
    return { name: 'original', identifier: original }
  }
  if (file === undefined || others.length > 0) throw new CommandLineError('Name one file to import.')
  if (given.continue === true && given.check === true) throw new CommandLineError('Give --continue or --check, not both.')
  if (report !== undefined && !/\.(csv|json)$/i.test(report))
    throw new CommandLineError('--report takes a file that ends in .csv or .json.')
  if (/\.csv$/i.test(file) && mapping === undefined)
    throw new CommandLineError('A CSV file needs --mapping FILE, which says what its columns are.')
  return { name: 'import', file, mapping, how: given.continue === true ? 'REST' : given.check === true ? 'CHECK' : 'WHOLE', report }
}
