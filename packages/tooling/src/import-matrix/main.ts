import { fileURLToPath } from 'node:url'
import { findWrongImports } from './find-wrong-imports.js'

const wrong = await findWrongImports(fileURLToPath(new URL('../../../../', import.meta.url)))
for (const { rule, from, to, message } of wrong) process.stderr.write(`${from} imports ${to}\n  ${rule}: ${message}\n`)
process.exitCode = wrong.length === 0 ? 0 : 1
