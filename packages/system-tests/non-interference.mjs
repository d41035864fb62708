/**
 * `npm run non-interference -- --pairs 5000 [--seed S] [--path P]`: more pairs than the tests have time for. A failure prints seed and path; give
 * both to have the smallest failing pair again.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '2000' }, seed: { type: 'string' }, path: { type: 'string' } },
})
const jest = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url))
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', jest, 'non-interference-drawn', '-t', 'changes nothing'], {
  cwd: fileURLToPath(new URL('.', import.meta.url)),
  stdio: 'inherit',
  env: {
    ...process.env,
    NON_INTERFERENCE_PAIRS: values.pairs,
    ...(values.seed === undefined ? {} : { NON_INTERFERENCE_SEED: values.seed }),
    ...(values.path === undefined ? {} : { NON_INTERFERENCE_PATH: values.path }),
  },
})
process.exitCode = status ?? 1
