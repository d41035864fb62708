import type { Step } from './step.js'

const cache = 'node_modules/.cache'

/** In the order of how long they take, the longest first, so that they end together. */
export const steps: readonly Step[] = [
  {
    name: 'lint',
    run: [
      'node_modules/eslint/bin/eslint.js',
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-strategy=content',
      `--cache-location=${cache}/eslint/`,
    ],
    remedy: 'npx eslint --fix .',
  },
  {
    name: 'types',
    run: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', `${cache}/tsc/all.tsbuildinfo`],
    remedy: 'correct the types',
  },
  {
    name: 'types of the viewer',
    run: [
      'node_modules/typescript/bin/tsc',
      '-p',
      'web/tsconfig.json',
      '--incremental',
      '--tsBuildInfoFile',
      `${cache}/tsc/web.tsbuildinfo`,
    ],
    remedy: 'correct the types',
  },
  {
    name: 'imports',
    run: ['packages/tooling/dist/import-matrix/main.js'],
    remedy: 'see packages/tooling/import-matrix.json for who may import whom',
  },
  {
    name: 'format',
    run: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--log-level=warn',
      '--cache',
      `--cache-location=${cache}/prettier/cache`,
      '.',
    ],
    remedy: 'npx prettier --write .',
  },
  { name: 'schemas and labels', run: ['gateway/dist/supergraph/main.js', '--check'], remedy: 'npm run schema' },
  {
    name: "viewer's operations",
    run: ['../node_modules/@graphql-codegen/cli/esm/bin.js', '--errors-only'],
    in: 'web',
    generates: ['web/src/generated'],
    remedy: 'npm run codegen -w web',
  },
  { name: 'table of errors', run: ['packages/contract/scripts/write-errors.mjs'], generates: ['docs/ERRORS.md'], remedy: 'npm run errors' },
]
