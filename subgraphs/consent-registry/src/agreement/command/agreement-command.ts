import { runCommand, type Terminal, UsageError } from '../../commands/terminal.js'
import { checkFile } from './check-file.js'
import { diffFiles } from './diff-files.js'
import { explainWords } from './explain-words.js'

const usage = `Reads sharing agreements.

  npm run agreement -- check FILE
      Every fault, by line and key. Exit code 1 if there is one.

  npm run agreement -- explain --role ROLE --purpose PURPOSE --category CATEGORY [--source-kind KIND] [--file FILE | --version VERSION]
      What is shared, and why, in sentences. --file: another agreement than the demonstration's (or SHARING_AGREEMENT_FILE).
      --version: one that applied here before, as the consent registry keeps it (DATABASE_URL; the demo's unless told).

  npm run agreement -- diff OLD NEW
      What changes for whom. A version and nothing else changes nothing.

  --help
      This text.

Exit codes: 0 done, 1 refused with reasons, 2 wrongly asked.
`

const commands: Readonly<Record<string, (terminal: Terminal, args: readonly string[]) => Promise<number>>> = {
  check: checkFile,
  explain: explainWords,
  diff: diffFiles,
}

export function agreementCommand(terminal: Terminal): Promise<number> {
  return runCommand(terminal, usage, async () => {
    const [name = '', ...rest] = terminal.args
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw new UsageError(`There is no command ${name}. There are ${Object.keys(commands).join(', ')}.`)
    return command(terminal, rest)
  })
}
