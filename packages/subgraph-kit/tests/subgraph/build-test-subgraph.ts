import { transformFile } from '@swc/core'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const swc = JSON.parse(readFileSync(new URL('../../../tooling/swc.json', import.meta.url), 'utf8')) as Record<string, unknown>

/** Compiles the test subgraph against the built kit, as an agency's own would be, and gives the path of its main file. */
export async function buildTestSubgraph(directory: string): Promise<string> {
  const { exclude: _exclude, $schema: _schema, ...options } = swc
  for (const name of readdirSync(here).filter((file) => file.endsWith('.ts') && file !== 'build-test-subgraph.ts')) {
    const { code } = await transformFile(join(here, name), { ...options, sourceMaps: false, swcrc: false })
    const built = code
      .replaceAll('../../src/index.js', '@crisis-record/subgraph-kit')
      .replaceAll('../../src/seeding/index.js', '@crisis-record/subgraph-kit/seeding')
    writeFileSync(join(directory, `${basename(name, '.ts')}.js`), built)
  }
  const main = join(directory, 'main.js')
  writeFileSync(
    main,
    "import { runSubgraph } from '@crisis-record/subgraph-kit'\nimport { definition } from './subgraph.js'\nawait runSubgraph(definition)\n",
  )
  return main
}
