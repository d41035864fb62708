import { NoSuchAgency, withAgency } from './demo/agency-environment.js'
import { runAtTerminal } from './demo/run-at-terminal.js'
import { inheritedEnvironment } from './services/inherited-environment.js'
import { readDemoSettings } from './settings.js'

const usage = `Brings an agency's own data into its store.

  npm run import -- --agency NAME FILE [--mapping FILE] [--continue | --check] [--report FILE]
      FILE is a FHIR R4 Bundle (.json; collection or searchset) or one resource, resources a line (.ndjson), or with --mapping a table (.csv).
      All of it is taken, or nothing where anything is refused; each that is refused is told of, by its place and element.
      --continue    leave out what is refused. What is done is kept: the same command goes on where an interrupted one stopped
      --check       do everything, and then not
      --report FILE what became of each entry, as .csv or .json

  npm run import -- --agency NAME --original IDENTIFIER
      Prints what was imported under an identifier, as it came.

NAME is as the demo calls its agencies: primary-care, mental-health-trust, and further ones of a kind with their code, such as acute-hospital-zh002.
At the demo, running or not. An agency that runs by itself has the same command: node dist/main.js import FILE. docs/import.md says what is taken from what.

Exit codes: 0 done, 1 refused with reasons, 2 wrongly asked.
`

try {
  const given = process.argv.slice(2)
  const at = given.findIndex((each) => /^--agency(=|$)/.test(each))
  if (given.includes('--help') || given.includes('-h')) process.stdout.write(usage)
  else if (at < 0) wrong('Say whose data it is: --agency NAME.')
  else {
    const written = given[at]?.includes('=') === true
    const agency = (written ? given[at]?.slice('--agency='.length) : given[at + 1]) ?? ''
    const rest = given.toSpliced(at, written ? 1 : 2)
    const settings = readDemoSettings(process.env)
    process.exitCode = await withAgency(settings, { agency, say: (text) => process.stderr.write(`${text}\n`) }, ({ main, environment }) =>
      runAtTerminal(main, ['import', ...rest], { ...inheritedEnvironment(), ...environment, LOG_LEVEL: 'warn' }),
    )
  }
} catch (error) {
  if (error instanceof NoSuchAgency) wrong(error.message)
  else {
    process.stderr.write(`${error instanceof Error ? error.message : 'That did not work.'}\n`)
    process.exitCode = 1
  }
}

function wrong(text: string): void {
  process.stderr.write(`${text}\nTry --help.\n`)
  process.exitCode = 2
}
