import { consentCommand } from './consent-command.js'

process.exitCode = await consentCommand({
  environment: process.env,
  args: process.argv.slice(2),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
})
