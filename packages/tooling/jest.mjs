import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const { exclude: _exclude, $schema: _schema, ...swc } = JSON.parse(readFileSync(new URL('./swc.json', import.meta.url), 'utf8'))

/** jest for one package: native ES modules, TypeScript through SWC. Other packages are taken from their build. */
export const preset = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/src/**/*.test.tsx', '<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.tsx?$': ['@swc/jest', { ...swc, sourceMaps: 'inline' }] },
  // What hangs is ended. A busy machine starts a database and a part in a minute, where an idle one takes seconds.
  testTimeout: 240_000,
  passWithNoTests: false,
  reporters: ['default', fileURLToPath(new URL('./failed-tests.mjs', import.meta.url))],
  // A test that fails before it could stop what it started must end the run, not hang it.
  forceExit: true,
}
