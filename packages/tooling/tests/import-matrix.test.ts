import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findWrongImports, type WrongImport } from '../src/import-matrix/find-wrong-imports.js'
import { allowedFor, importMatrix } from '../src/import-matrix/import-matrix.js'
import { folderRules, importRules } from '../src/import-matrix/import-rules.js'

const repository = new URL('../../../', import.meta.url)

/** A file of a small repository, what it imports, and the rules that breaks. */
const files: readonly { file: string; imports?: readonly string[]; breaks?: readonly string[] }[] = [
  { file: 'packages/contract/src/index.ts' },
  { file: 'packages/contract/src/agencies.ts' },
  { file: 'packages/contract/src/inner.ts' },
  { file: 'packages/policy/src/index.ts', imports: ['@crisis-record/contract'] },
  { file: 'packages/policy/src/decide.ts', imports: ['node:fs', '../../contract/src/index.js'], breaks: ['policy-is-pure'] },
  { file: 'packages/subgraph-kit/src/index.ts', imports: ['@crisis-record/contract', '@crisis-record/policy'] },
  { file: 'packages/subgraph-kit/src/testing/index.ts' },
  { file: 'packages/subgraph-kit/src/a.ts', imports: ['./testing/index.js'] },
  { file: 'packages/subgraph-kit/tests/kit.test.ts', imports: ['@crisis-record/local-stack'] },
  { file: 'packages/local-stack/src/index.ts', imports: ['@crisis-record/contract'] },
  { file: 'packages/contract/src/upwards.ts', imports: ['@crisis-record/policy'], breaks: ['packages/contract-source'] },
  { file: 'packages/policy/src/upwards.ts', imports: ['../../subgraph-kit/src/index.js'], breaks: ['packages/policy-source'] },
  { file: 'packages/policy/src/stack.test.ts', imports: ['@crisis-record/local-stack'], breaks: ['packages/policy-tests'] },
  { file: 'packages/subgraph-kit/src/stack.ts', imports: ['@crisis-record/local-stack'], breaks: ['packages/subgraph-kit-source'] },
  { file: 'packages/local-stack/src/gateway.ts', imports: ['@crisis-record/gateway'], breaks: ['packages/local-stack-source'] },
  { file: 'packages/bench/src/main.ts', imports: ['@crisis-record/gateway', '@crisis-record/local-stack'] },
  { file: 'packages/bench/src/kit.ts', imports: ['@crisis-record/subgraph-kit'], breaks: ['packages/bench-source'] },
  { file: 'packages/system-tests/tests/all.test.ts', imports: ['@crisis-record/gateway', '@crisis-record/policy'] },
  { file: 'packages/system-tests/src/none.ts', imports: ['@crisis-record/gateway'], breaks: ['packages/system-tests-source'] },
  { file: 'packages/tooling/src/rules.ts', imports: ['@crisis-record/policy'], breaks: ['packages/tooling-source'] },
  { file: 'subgraphs/police/src/subgraph.ts', imports: ['@crisis-record/subgraph-kit', './records/incident.js'] },
  { file: 'subgraphs/police/src/store/incident-row.ts', imports: ['./officer-row.js', '../records/incident.js'] },
  { file: 'subgraphs/police/src/store/officer-row.ts', imports: ['./incident-row.js'] },
  { file: 'subgraphs/police/src/records/incident.ts' },
  { file: 'subgraphs/police/src/policy.ts', imports: ['@crisis-record/policy'], breaks: ['subgraphs/…-source'] },
  { file: 'subgraphs/police/src/contract.ts', imports: ['../../../packages/contract/src/index.js'], breaks: ['subgraphs/…-source'] },
  {
    file: 'subgraphs/police/src/neighbour.ts',
    imports: ['../../ambulance/src/records/journey.js'],
    breaks: ['only-published', 'subgraphs/…-source'],
  },
  {
    file: 'subgraphs/police/src/police.test.ts',
    imports: ['@crisis-record/gateway', '@crisis-record/local-stack'],
    breaks: ['subgraphs/…-tests'],
  },
  { file: 'subgraphs/police/src/undeclared.ts', imports: ['not-declared'], breaks: ['declared'] },
  { file: 'node_modules/not-declared/index.js' },
  { file: 'subgraphs/ambulance/src/records/journey.ts' },
  { file: 'subgraphs/ambulance/src/records/stored.ts', imports: ['../store/journey-row.js'], breaks: ['records-stand-alone'] },
  { file: 'subgraphs/ambulance/src/store/journey-row.ts' },
  { file: 'subgraphs/ambulance/src/store/published.ts', imports: ['../graphql/journey-type.js'], breaks: ['store-not-graphql'] },
  { file: 'subgraphs/ambulance/src/graphql/journey-type.ts' },
  { file: 'subgraphs/social-care/src/graphql/resolver.ts', imports: ['../store/row.js'], breaks: ['graphql-not-store'] },
  { file: 'subgraphs/social-care/src/store/row.ts' },
  { file: 'subgraphs/consent-registry/src/subgraph.ts', imports: ['@crisis-record/policy', '../../../packages/contract/src/agencies.js'] },
  { file: 'subgraphs/consent-registry/src/deep.ts', imports: ['../../../packages/contract/src/inner.js'], breaks: ['only-published'] },
  { file: 'subgraphs/consent-registry/src/gateway.ts', imports: ['@crisis-record/gateway'], breaks: ['subgraphs/consent-registry-source'] },
  {
    file: 'subgraphs/consent-registry/tests/gateway.test.ts',
    imports: ['@crisis-record/gateway'],
    breaks: ['subgraphs/consent-registry-tests'],
  },
  { file: 'gateway/src/main.ts', imports: ['./execution/engine.js'] },
  { file: 'gateway/src/kit.ts', imports: ['@crisis-record/subgraph-kit'], breaks: ['gateway-source'] },
  { file: 'gateway/src/apollo.ts', imports: ['@apollo/gateway'], breaks: ['executor-can-be-replaced'] },
  { file: 'gateway/src/execution/engine.ts', imports: ['@apollo/gateway', '../supergraph/load.js'] },
  { file: 'gateway/src/supergraph/load.ts' },
  { file: 'gateway/src/supergraph/outwards.ts', imports: ['../log.js'], breaks: ['supergraph-stands-alone'] },
  { file: 'gateway/src/operation/outwards.ts', imports: ['../log.js'], breaks: ['operation-knows-supergraph-alone'] },
  { file: 'gateway/src/operation/labels.ts', imports: ['../supergraph/load.js'] },
  { file: 'gateway/src/caller/outwards.ts', imports: ['../operation/labels.js'], breaks: ['caller-stands-alone'] },
  { file: 'gateway/src/log.ts' },
  { file: 'gateway/src/round.ts', imports: ['./about.js'] },
  { file: 'gateway/src/about.ts', imports: ['./round.js'], breaks: ['no-cycles'] },
  { file: 'gateway/src/log.test.ts', imports: ['./log.js'] },
  { file: 'gateway/src/from-test.ts', imports: ['./log.test.js'], breaks: ['tests-stay-out'] },
  { file: 'gateway/src/audit/one.ts', imports: ['../http/two.js'] },
  { file: 'gateway/src/audit/three.ts' },
  { file: 'gateway/src/http/two.ts' },
  { file: 'gateway/src/http/four.ts', imports: ['../audit/three.js'] },
  { file: 'web/src/app.tsx', imports: ['@crisis-record/contract', './records/record.js'] },
  { file: 'web/src/records/record.ts', imports: ['../elements/panel.js'] },
  { file: 'web/src/elements/panel.tsx' },
  { file: 'web/src/elements/outwards.ts', imports: ['../records/record.js'], breaks: ['elements-stand-alone'] },
  { file: 'web/src/records/outwards.ts', imports: ['../screens/screen.js'], breaks: ['records-not-screens'] },
  { file: 'web/src/screens/screen.tsx' },
  { file: 'web/src/server.ts', imports: ['../../gateway/src/index.js'], breaks: ['gateway-by-api-alone', 'web-source'] },
  { file: 'gateway/src/index.ts' },
]

/** Folders named once for each way around the circle; elements and records of the viewer make one as well. */
const folderCircles = ['gateway/src/audit', 'gateway/src/http', 'web/src/elements', 'web/src/records']

describe('the import matrix', () => {
  let directory: string
  let found: readonly WrongImport[]

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'imports-'))
    for (const { file, imports = [] } of files) {
      await mkdir(dirname(join(directory, file)), { recursive: true })
      await writeFile(join(directory, file), `${imports.map((path) => `import '${path}'`).join('\n')}\nexport {}\n`)
    }
    found = await findWrongImports(directory)
  })
  afterAll(() => rm(directory, { recursive: true }))

  const broken = files.flatMap(({ file, breaks }) => (breaks === undefined ? [] : [{ file, breaks }]))

  it.each(broken)('$file breaks $breaks', ({ file, breaks }) => {
    expect(
      found
        .filter(({ from }) => from === file)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual([...breaks].sort())
  })

  it('finds nothing else, but for circles of folders', () => {
    const expected = new Set(broken.map(({ file }) => file))
    const others = found.filter(({ from }) => !expected.has(from))
    expect(others.filter(({ rule }) => rule !== 'no-folder-cycles')).toEqual([])
    expect([...new Set(others.map(({ from }) => from))].sort()).toEqual(folderCircles)
  })

  it('says of each wrong import what is right', () => {
    for (const { message } of found) expect(message).not.toBe('')
    expect(found.find(({ from }) => from === 'subgraphs/police/src/policy.ts')?.message).toBe('subgraphs/* may import subgraph-kit.')
  })

  it('has a wrong import for every rule', () => {
    const rules = [...importRules, ...folderRules].flatMap(({ name }) => (name === undefined ? [] : [name]))
    // What tests may import besides is tried for three parts; the rules for the others are made by the same lines.
    const tried = rules.filter((name) => !name.endsWith('-tests') || /^(?:packages\/policy|subgraphs\/)/.test(name))
    expect(tried.filter((name) => !found.some(({ rule }) => rule === name))).toEqual([])
  })
})

/** What this repository imports is looked at by `npm run check`. */
describe('this repository', () => {
  it('has each of its parts in the matrix, and declares no other part than the matrix allows', async () => {
    const subgraphs = (await parts()).filter((path) => path.startsWith('subgraphs/'))
    for (const folder of await parts()) {
      const allowed = allowedFor(folder)
      expect({ folder, known: allowed !== undefined }).toEqual({ folder, known: true })
      const manifest = JSON.parse(await readFile(new URL(`${folder}/package.json`, repository), 'utf8')) as Record<
        string,
        Record<string, string>
      >
      const names = (folders: readonly string[]) =>
        folders.flatMap((path) => (path === 'subgraphs/*' ? subgraphs : [path])).map(packageName)
      const declared = (kind: string) => Object.keys(manifest[kind] ?? {}).filter((name) => name.startsWith('@crisis-record/'))
      const wrong = [
        ...declared('dependencies').filter((name) => !names(allowed?.source ?? []).includes(name)),
        ...declared('devDependencies').filter((name) => !names([...(allowed?.source ?? []), ...(allowed?.tests ?? [])]).includes(name)),
      ]
      expect({ folder, wrong }).toEqual({ folder, wrong: [] })
    }
  })

  it('has every folder that the matrix names', async () => {
    expect(await parts()).toEqual(expect.arrayContaining(Object.keys(importMatrix).filter((folder) => !folder.endsWith('/*'))))
  })
})

async function parts(): Promise<string[]> {
  const inside = async (folder: string) => (await readdir(new URL(folder, repository))).map((name) => `${folder}${name}`)
  return [...(await inside('packages/')), ...(await inside('subgraphs/')), 'gateway', 'web']
}

function packageName(folder: string): string {
  return `@crisis-record/${folder.split('/').at(-1) ?? folder}`
}
