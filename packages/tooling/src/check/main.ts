import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { runCheck } from './run-check.js'
import { steps } from './steps.js'

const usage = `npm run check [-- NAME…]

Makes sure of: ${steps.map(({ name }) => name).join(', ')}.
Runs all of it, or what is named. Changes nothing.`

const wanted = process.argv.slice(2)
if (wanted.includes('--help')) {
  process.stdout.write(`${usage}\n`)
} else {
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0) process.stderr.write(`There is no check named ${unknown.join(', ')}.\n${usage}\n`)
  const result =
    unknown.length > 0
      ? 'failed'
      : await runCheck(wanted.length === 0 ? steps : steps.filter(({ name }) => wanted.includes(name)), {
          root: fileURLToPath(new URL('../../../../', import.meta.url)),
          node: process.execPath,
          atOnce: Math.min(availableParallelism(), 4),
          say: (text) => void process.stdout.write(`${text}\n`),
        })
  process.exitCode = result === 'passed' ? 0 : 1
}
