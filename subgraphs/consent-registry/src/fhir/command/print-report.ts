import type { Terminal } from '../../commands/terminal.js'
import type { ImportOutcome } from '../importing/import-line.js'
import type { ImportReport } from '../importing/import-consents.js'

const words: Readonly<Record<ImportOutcome, string>> = {
  TAKEN: 'taken',
  ALREADY_TAKEN: 'there already',
  NOT_IN_FORCE: 'not in force, nothing to record',
  REFUSED: 'refused',
  NOT_TAKEN: 'without fault, but not taken',
}

/** A line a resource, then the whole. */
export function printReport(terminal: Terminal, { outcome, lines }: ImportReport, dryRun: boolean): void {
  for (const { resource, outcome: became, element, message, statementIds } of lines) {
    const why = message === undefined ? '' : `: ${element === undefined || element === '' ? '' : `${element} `}${message}`
    const ids = dryRun || statementIds.length === 0 ? '' : ` (${statementIds.join(', ')})`
    terminal.out(`${resource}  ${words[became]}${why}${ids}\n`)
  }
  const taken = lines.filter((line) => line.outcome === 'TAKEN').length
  if (outcome === 'INVALID') terminal.err('Nothing was imported.\n')
  else if (outcome === 'CHANGED') terminal.err('Somebody else changed these choices meanwhile: nothing was imported. Try again.\n')
  else terminal.out(dryRun ? `${taken} would be imported. This was a dry run: nothing was.\n` : `${taken} imported.\n`)
}
