import { runCommand, type Terminal, UsageError } from '../../commands/terminal.js'
import { exportCommand } from './export-command.js'
import { importCommand } from './import-command.js'

const usage = `FHIR R4 Consent, in and out.

  npm run consent -- import FILE [--dry-run] [--by NAME]
      FILE holds one Consent, or a Bundle (collection or searchset) of them. It is imported whole or not at all; a line a resource says what
      became of it, or which element it is refused for. --dry-run does everything, and then not. --by: who imports, for the record.

  npm run consent -- export --nhs-number NUMBER [--out FILE]
      All that the person decided about sharing, as a Bundle. To standard output unless --out names a file.

  --help
      This text.

At the demo, running or not, unless DATABASE_URL and the other settings of the consent registry are set
(node subgraphs/consent-registry/dist/main.js --help lists them; CONSENT_IMPORT_MOST_BYTES, 10000000 unless set, is how large a file may be).

Exit codes: 0 done, 1 refused with reasons, 2 wrongly asked.
`

const commands: Readonly<Record<string, (terminal: Terminal, args: readonly string[]) => Promise<number>>> = {
  import: importCommand,
  export: exportCommand,
}

export function consentCommand(terminal: Terminal): Promise<number> {
  return runCommand(terminal, usage, async () => {
    const [name = '', ...rest] = terminal.args
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw new UsageError(`There is no command ${name}. There are ${Object.keys(commands).join(', ')}.`)
    return command(terminal, rest)
  })
}
