import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals'
import { consentCommand } from '../src/fhir/command/consent-command.js'
import { consent } from './arrange-consents.js'
import { type RealRegistry, startRealRegistry } from './real-registry.js'

/** As in the resources: someone whom the demo people hold, and who decided nothing. */
export const person = '9990000026'
/** The command as the command line starts it. */
export const main = fileURLToPath(new URL('../dist/fhir/command/main.js', import.meta.url))

interface Ended {
  readonly code: unknown
  readonly out: string
  readonly err: string
}

/** One registry for a file of tests, a folder for what it imports, and the command that does. */
export function useImports() {
  const directory = mkdtempSync(join(tmpdir(), 'import-consents-'))
  let real: RealRegistry
  beforeAll(async () => {
    real = await startRealRegistry(5)
  })
  afterAll(async () => {
    await real.stop()
    rmSync(directory, { recursive: true, force: true })
  })
  beforeEach(() => {
    real.audit.events.length = 0
  })
  afterEach(() => {
    real.audit.refuse(false)
    real.audit.onEvent = undefined
  })

  /** Everything that an import writes. */
  const held = async () => [
    ...(await real.sql('SELECT id, nhs_number, decided, closed_at FROM statement ORDER BY id')),
    ...(await real.sql('SELECT * FROM statement_end ORDER BY statement_id')),
    ...(await real.sql('SELECT * FROM imported_consent ORDER BY identity')),
    ...(await real.sql('SELECT * FROM imported_consent_statement ORDER BY statement_id')),
  ]
  /** The command in this process: what its main does, without starting a process for each case. */
  const run = async (...args: readonly string[]): Promise<Ended> => {
    const [out, err]: [string[], string[]] = [[], []]
    const terminal = { environment: real.environment, args, out: (text: string) => out.push(text), err: (text: string) => err.push(text) }
    const code = await consentCommand(terminal)
    return { code, out: out.join(''), err: err.join('') }
  }
  return {
    directory,
    get real() {
      return real
    },
    held,
    run,
    importing: (path: string, ...options: string[]) => run('import', path, ...options),
    /** The command as somebody starts it, in a process of its own. */
    runApart: (...args: readonly string[]) =>
      new Promise<Ended>((resolve) => {
        const options = { env: { ...real.environment }, maxBuffer: 50_000_000 }
        execFile(process.execPath, [main, ...args], options, (error, out, err) =>
          resolve({ code: error === null ? 0 : error.code, out, err }),
        )
      }),
    file(name: string, content: unknown): string {
      const path = join(directory, name)
      writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content))
      return path
    },
    async changesNothing(act: () => Promise<{ code: unknown }>): Promise<void> {
      const before = await held()
      expect((await act()).code).not.toBe(0)
      expect(await held()).toEqual(before)
      expect(real.audit.events).toEqual([])
    },
  }
}

export const bundle = (...resources: readonly unknown[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
})

let made = 0
/** A resource of the tests, under an id of its own. */
export const fresh = (name: string, change: object = {}) => ({ ...consent(name), id: `fresh-${++made}`, ...change })

export const about = (nhsNumber: string) => {
  const patient = { type: 'Patient', identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhsNumber } }
  return { patient, performer: [patient] }
}
