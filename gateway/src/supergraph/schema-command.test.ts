import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { emitSubgraphSchemas } from './emit-subgraph-schemas.js'
import { runSchemaCommand, usage } from './schema-command.js'
import { preamble, sampleSubgraphs } from './testing/sample-subgraphs.js'

const audit = `${preamble}
  type Patient @key(fields: "nhsNumber") {
    nhsNumber: ID! @unrestricted(reason: "given by the caller")
    accessHistory(first: Int = 20): [Entry!] @consent(category: "ACCESS_HISTORY")
  }
  type Entry @consent(category: "ACCESS_HISTORY") { id: ID! source: Source! recordedAt: DateTime! }
  type Source @shareable @unrestricted(reason: "who holds it") { odsCode: ID! name: String! kind: String! }`

const schemas: Record<string, string> = {
  'patient-index': sampleSubgraphs['patient-index'],
  'consent-registry': sampleSubgraphs['consent-registry'],
  'access-audit': audit,
}

const agencies = `kinds:
  - { kind: patient-index, schema: patient-index/schema.graphql, several: false, carries: [CONTACT_DETAILS, LOCATION], instances: [{ odsCode: ZP001, name: P, url: 'http://p' }] }
  - { kind: consent-registry, schema: consent-registry/schema.graphql, several: false, carries: [SHARING_OUTCOME], instances: [{ odsCode: ZC001, name: C, url: 'http://c' }] }
  - { kind: access-audit, schema: access-audit/schema.graphql, several: false, carries: [ACCESS_HISTORY], instances: [{ odsCode: ZA001, name: A, url: 'http://a' }] }
`

const generated = ['gateway/supergraph.graphql', 'gateway/labels.lock', 'gateway/api.graphql']

describe('npm run schema', () => {
  let directory: string

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'schema-'))
    await mkdir(join(directory, 'gateway'))
    await writeFile(join(directory, 'gateway/agencies.yaml'), agencies)
    for (const [kind, sdl] of Object.entries(schemas)) await program(kind, `process.stdout.write(${JSON.stringify(sdl)})`)
  })
  afterEach(() => rm(directory, { recursive: true }))

  it('writes the schema of each kind, the supergraph, the lock and the schema for callers; then --check is content', async () => {
    expect(await run('--check')).toEqual({ code: 1, said: [expect.stringContaining('gateway/labels.lock')] })
    const { code, said } = await run()
    expect({ code, said }).toEqual({ code: 0, said: [expect.stringContaining('Written: patient-index/schema.graphql')] })
    expect(await read('access-audit/schema.graphql')).toContain('accessHistory(first: Int = 20)')
    expect(await read('gateway/labels.lock')).toContain('Entry.id @consent(category: "ACCESS_HISTORY")')
    expect(await run('--check')).toEqual({ code: 0, said: [] })
    expect(await run()).toEqual({ code: 0, said: ['Nothing has changed.'] })
  })

  it.each([...generated, 'access-audit/schema.graphql'])('--check finds %s changed by hand, and leaves it so', async (path) => {
    await run()
    await writeFile(join(directory, path), '# by hand\n')
    const said = [`Not what the code says: ${path}. Run \`npm run schema\`, review and commit.`]
    expect(await run('--check')).toEqual({ code: 1, said })
    expect(await read(path)).toBe('# by hand\n')
  })

  it('writes nothing where a schema is refused', async () => {
    await program('access-audit', `process.stdout.write(${JSON.stringify(`${audit} type Notice { text: String }`)})`)
    expect(await run()).toEqual({ code: 1, said: [expect.stringContaining('access-audit: Notice.text is not classified')] })
    await expect(read('gateway/supergraph.graphql')).rejects.toThrow('ENOENT')
  })

  it('names each program that fails, and what it said', async () => {
    await program('access-audit', 'process.stderr.write("no category ACCESS"); process.exitCode = 3')
    await program('patient-index', '')
    const { code, said } = await run()
    expect(code).toBe(1)
    expect(said[0]).toContain('access-audit: its program did not print a schema: no category ACCESS')
    expect(said[0]).toContain('patient-index: its program did not print a schema: it printed nothing')
  })

  it('says which schema is not GraphQL', async () => {
    await program('access-audit', 'process.stdout.write("type {")')
    expect(await run()).toEqual({ code: 1, said: [expect.stringContaining('access-audit: its schema is not GraphQL: Syntax Error')] })
  })

  it('says what is wrong with the agencies file', async () => {
    await writeFile(join(directory, 'gateway/agencies.yaml'), agencies.replace('ZP001', 'p'))
    expect(await run()).toEqual({ code: 1, said: [expect.stringContaining('line 2, kinds.0.instances.0.odsCode')] })
  })

  it('explains itself, and knows no other option', async () => {
    expect(await run('--help')).toEqual({ code: 0, said: [usage] })
    expect(await run('--chekc')).toEqual({ code: 1, said: [expect.stringContaining("Unknown option '--chekc'")] })
  })

  const root = () => pathToFileURL(`${directory}/`)
  const read = (path: string) => readFile(join(directory, path), 'utf8')

  async function program(kind: string, text: string): Promise<void> {
    await mkdir(join(directory, kind, 'dist'), { recursive: true })
    await writeFile(join(directory, kind, 'dist/main.js'), text)
  }

  async function run(...args: string[]): Promise<{ code: number; said: string[] }> {
    const said: string[] = []
    const say = (text: string) => void said.push(text)
    const emit = (from: URL, kinds: Parameters<typeof emitSubgraphSchemas>[0]['kinds']) =>
      emitSubgraphSchemas({ root: from, kinds, node: process.execPath })
    return { code: await runSchemaCommand({ args, root: root(), emit, say, complain: say }), said }
  }
})
