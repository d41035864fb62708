import { writeFile } from 'node:fs/promises'
import { parseNhsNumber } from '@crisis-record/contract'
import { readOptions } from '../../commands/read-options.js'
import { exitCodes, type Terminal, UsageError } from '../../commands/terminal.js'
import { findPerson } from '../../store/find-person.js'
import { exportConsents } from '../exporting/export-consents.js'
import { openRegistry } from './open-registry.js'

export async function exportCommand(terminal: Terminal, args: readonly string[]): Promise<number> {
  const { texts, rest } = readOptions(args, { texts: ['nhs-number', 'out'], flags: [] })
  if (rest.length > 0) throw new UsageError(`Nothing is to be done with ${rest.join(' ')}.`)
  if (texts['nhs-number'] === undefined) throw new UsageError('--nhs-number is missing.')
  const nhsNumber = parseNhsNumber(texts['nhs-number'])
  if (nhsNumber === undefined) throw new UsageError('That is not a valid NHS number: check the ten digits.')
  const { desk, custodian, close } = await openRegistry(terminal)
  try {
    const { manager } = desk.store
    const found = await findPerson(manager, nhsNumber)
    if ('refused' in found) {
      terminal.err(
        found.refused === 'NOBODY' ? 'No person with this NHS number is known here.\n' : 'This NHS number was replaced by another.\n',
      )
      return exitCodes.refused
    }
    const { content } = await exportConsents(manager, { nhsNumber, custodian }, desk.clock.now())
    if (texts.out === undefined) terminal.out(content)
    else {
      // Somebody's choices: for whoever asked for them alone. An existing file is not written over.
      await writeFile(texts.out, content, { mode: 0o600, flag: 'wx' })
      terminal.err(`Written to ${texts.out}.\n`)
    }
    return exitCodes.done
  } finally {
    await close()
  }
}
