import { readOptions } from '../../commands/read-options.js'
import { exitCodes, type Terminal, UsageError } from '../../commands/terminal.js'
import { readAgreementFile } from './read-agreement.js'

export async function checkFile(terminal: Terminal, args: readonly string[]): Promise<number> {
  const [file, ...others] = readOptions(args, { texts: [], flags: [] }).rest
  if (file === undefined || others.length > 0) throw new UsageError('Name one file to check.')
  const agreement = await readAgreementFile(terminal, file)
  if (agreement === undefined) return exitCodes.refused
  terminal.out(`${file} is a sharing agreement without faults: version ${agreement.version}, ${agreement.name}.\n`)
  return exitCodes.done
}
