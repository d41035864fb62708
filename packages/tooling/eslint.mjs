import { readFileSync } from 'node:fs'
import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'

const matrix = JSON.parse(readFileSync(new URL('./import-matrix.json', import.meta.url), 'utf8'))
const tests = ['**/*.test.{ts,tsx}', '**/tests/**/*.{ts,tsx}', '**/src/testing/**/*.ts', 'gateway/src/supergraph/testing/**/*.ts']

/** `process` belongs to main.ts: everything else is given what it needs, and so can be tried without it. */
const processIsForMain = {
  globals: ['error', { name: 'process', message: 'Only main.ts touches process: take what you need as an argument.' }],
  path: { name: 'node:process', message: 'Only main.ts touches process: take what you need as an argument.' },
}

/** Marks a wrong import of another part while it is written; `npm run check` follows relative paths as well. */
function importsOf(folder, { source, tests: inTests }) {
  const others = Object.keys(matrix).filter(
    (other) => other !== folder && other.startsWith(folder.replace('*', '')) && folder.endsWith('*'),
  )
  const only = (files, ignores, allowed) => {
    const names = allowed.map((other) => other.split('/').at(-1))
    if (names.includes('*')) return { files, ignores, rules: { 'no-restricted-imports': ['error', { paths: [processIsForMain.path] }] } }
    const own = folder.split('/').at(-1)
    const other = `^@crisis-record/(?!(?:${[...names, own].join('|').replace('*', '-')})(?:/|$))`
    const patterns = [
      { regex: other, message: `${folder} may import ${names.length === 0 ? 'no other part' : names.join(', ')}.` },
      { regex: '^@crisis-record/[^/]+/(?:src|dist)(?:/|$)', message: 'Import what the part publishes.' },
    ]
    return { files, ignores, rules: { 'no-restricted-imports': ['error', { paths: [processIsForMain.path], patterns }] } }
  }
  const ignored = others.map((other) => `${other}/**`)
  const inFolder = (pattern) => `${folder}/${pattern}`
  return [
    only([inFolder('**/*.{ts,tsx}')], ignored, source),
    only([inFolder('**/*.test.{ts,tsx}'), inFolder('tests/**/*.{ts,tsx}')], ignored, [...source, ...inTests]),
  ]
}

/** The rules of the whole repository. */
export const config = tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/coverage/**', '.local/**', '.turbo/**', 'web/src/generated/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './web/tsconfig.json'], tsconfigRootDir: new URL('../../', import.meta.url).pathname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // GraphQL object types are classes for type-graphql's sake; what a resolver returns is a literal of that shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Fastify's hooks and Apollo's plugins are asynchronous by contract, whether they wait or not.
      '@typescript-eslint/require-await': 'off',
      // Objects here are records of functions, which do not use `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
      ],
      'no-restricted-globals': processIsForMain.globals,
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }],
      eqeqeq: 'error',
    },
  },
  ...Object.entries(matrix)
    .sort(([a], [b]) => Number(b.endsWith('*')) - Number(a.endsWith('*')))
    .flatMap(([folder, allowed]) => importsOf(folder, allowed)),
  {
    files: ['**/main.ts', 'packages/bench/src/**/*.ts', 'packages/local-stack/src/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // What jest's matchers give is `any`; a test names what it expects, and a `!` in it fails the test.
    files: tests,
    rules: {
      'max-lines': 'off',
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // Not in any TypeScript project: what tools read, and small programs.
    files: ['**/*.{js,mjs,cjs}', '**/*.config.ts', 'web/codegen.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        AbortSignal: 'readonly',
        Atomics: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        console: 'readonly',
        process: 'readonly',
      },
    },
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { __dirname: 'readonly', module: 'readonly', require: 'readonly' } },
  },
)
