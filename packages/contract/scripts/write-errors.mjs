// Writes docs/ERRORS.md from the error table. Run by `npm run errors`, which builds first.
import { writeFileSync } from 'node:fs'
import { printErrorTable } from '../dist/print-error-table.js'

writeFileSync(new URL('../../../docs/ERRORS.md', import.meta.url), printErrorTable())
