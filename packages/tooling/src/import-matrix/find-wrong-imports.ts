import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { folderRules, importRules, tests } from './import-rules.js'

/** A wrong import, and the rule it breaks. */
export interface WrongImport {
  readonly rule: string
  readonly from: string
  readonly to: string
  readonly message: string
}

/** Where the code lies. What programs at the root and in a part's own scripts import is between them and npm. */
const folders = ['packages', 'gateway', 'subgraphs', 'web']

const aside = ['/dist/', '^web/src/generated/', '/fixtures/', '\\.scss$']

/** Reads every import under a directory laid out as the repository is, types included, and names those that break a rule. */
export async function findWrongImports(directory: string): Promise<readonly WrongImport[]> {
  return [...(await broken(directory, importRules, aside)), ...(await broken(directory, folderRules, [...aside, tests]))]
}

async function broken(directory: string, rules: readonly IForbiddenRuleType[], exclude: string[]): Promise<WrongImport[]> {
  const { output } = await cruise(folders, {
    baseDir: directory,
    validate: true,
    ruleSet: { forbidden: [...rules] },
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: exclude },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  })
  const { summary } = output as ICruiseResult
  return summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    from,
    to: cycle === undefined ? to : cycle.map(({ name }) => name).join(' → '),
    message: rules.find(({ name }) => name === rule.name)?.comment ?? '',
  }))
}
