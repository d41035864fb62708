import { agreementEffects, sayEffect } from '@crisis-record/policy'
import { readOptions } from '../../commands/read-options.js'
import { exitCodes, type Terminal, UsageError } from '../../commands/terminal.js'
import { readAgreementFile } from './read-agreement.js'

export async function diffFiles(terminal: Terminal, args: readonly string[]): Promise<number> {
  const [oldFile, newFile, ...others] = readOptions(args, { texts: [], flags: [] }).rest
  if (oldFile === undefined || newFile === undefined || others.length > 0) throw new UsageError('Name two files, the old and the new.')
  const [before, after] = [await readAgreementFile(terminal, oldFile), await readAgreementFile(terminal, newFile)]
  if (before === undefined || after === undefined) return exitCodes.refused
  const effects = agreementEffects(before, after)
  terminal.out(
    `From version ${before.version} to version ${after.version}: ${effects.length === 0 ? 'nothing changes' : `${effects.length} changes`}.\n`,
  )
  for (const effect of effects) terminal.out(`  ${sayEffect(effect)}\n`)
  if (effects.length === 0 || before.version !== after.version) return exitCodes.done
  terminal.err('Both have the same version, so the new one would be refused: give it a new version.\n')
  return exitCodes.refused
}
