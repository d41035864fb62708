import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { ESLint } from 'eslint'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Texts put in the place of real files, whose types the linter knows; nothing is written. */
const wrong: readonly { file: string; code: string; rule: string }[] = [
  { file: 'gateway/src/config.ts', code: 'export const port = process.env.PORT', rule: 'no-restricted-globals' },
  {
    file: 'gateway/src/config.ts',
    code: "import process from 'node:process'\nexport const port = process.pid",
    rule: 'no-restricted-imports',
  },
  { file: 'gateway/src/config.ts', code: "import '@crisis-record/subgraph-kit'", rule: 'no-restricted-imports' },
  { file: 'gateway/src/config.ts', code: "import '@crisis-record/contract/src/index.js'", rule: 'no-restricted-imports' },
  { file: 'gateway/src/config.ts', code: 'export default 1', rule: 'no-restricted-exports' },
  { file: 'gateway/src/config.ts', code: 'export const a = (b: any) => typeof b', rule: '@typescript-eslint/no-explicit-any' },
  { file: 'gateway/src/config.ts', code: 'export const a = (b?: string) => b!.length', rule: '@typescript-eslint/no-non-null-assertion' },
  { file: 'gateway/src/config.ts', code: 'Promise.resolve(1)', rule: '@typescript-eslint/no-floating-promises' },
  { file: 'gateway/src/config.ts', code: 'export enum A { B }', rule: 'no-restricted-syntax' },
  {
    file: 'gateway/src/config.ts',
    code: "import { LogLevel } from './log.js'\nexport const a = (b: LogLevel) => b",
    rule: '@typescript-eslint/consistent-type-imports',
  },
  { file: 'subgraphs/safe-haven/src/subgraph.ts', code: "import '@crisis-record/policy'", rule: 'no-restricted-imports' },
  { file: 'packages/contract/src/index.ts', code: "import '@crisis-record/subgraph-kit'", rule: 'no-restricted-imports' },
]

const right: readonly { file: string; code: string }[] = [
  { file: 'gateway/src/config.ts', code: "import { type LogLevel } from './log.js'\nexport const a = (b: LogLevel) => b" },
  { file: 'gateway/src/config.ts', code: "import '@crisis-record/contract'" },
  { file: 'gateway/src/main.ts', code: 'export const port = process.env.PORT' },
  { file: 'subgraphs/consent-registry/src/subgraph.ts', code: "import '@crisis-record/policy'" },
]

describe('the linter', () => {
  // On a build server the linter would otherwise take types from the files as they lie there, not from the texts.
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
  })
  // The first text waits for the types of the whole repository.
  beforeAll(() => eslint.lintText('export {}', { filePath: `${root}gateway/src/config.ts` }), 300_000)

  const rulesBroken = async (file: string, code: string) => {
    const [result] = await eslint.lintText(code, { filePath: `${root}${file}` })
    return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
  }

  it.each(wrong)('refuses by $rule in $file: $code', async ({ file, code, rule }) => {
    expect(await rulesBroken(file, code)).toContain(rule)
  })

  it.each(right)('accepts in $file: $code', async ({ file, code }) => {
    expect(await rulesBroken(file, code)).toEqual([])
  })
})
