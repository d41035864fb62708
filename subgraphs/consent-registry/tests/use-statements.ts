import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { type RealRegistry, startRealRegistry } from './real-registry.js'
import { type Caller, statementAsks } from './statement-asks.js'

export const liaison: Caller = { roles: [{ role: 'LIAISON_CLINICIAN', organisation: 'ZH001' }], subject: 'liaison', purpose: 'TREAT' }

/** One registry for a file of tests, and ways to ask it about choices and about what they come to. */
export function useStatements() {
  let real: RealRegistry
  let asks: ReturnType<typeof statementAsks>
  beforeAll(async () => {
    real = await startRealRegistry()
    asks = statementAsks(real)
  })
  afterAll(() => real.stop())
  afterEach(() => {
    real.audit.refuse(false)
    real.audit.onEvent = undefined
  })
  return {
    get real() {
      return real
    },
    get asks() {
      return asks
    },
    async shared(person: string, category: string, caller: Caller = liaison): Promise<boolean> {
      const { authorisation } = await real.ask({ person, ...caller })
      return authorisation?.decisions.find((one) => one.category === category)?.outcome === 'PERMIT'
    },
    /** Somebody more, of whom nothing was decided. */
    async known(person: string, dateOfBirth = '1980-01-01'): Promise<string> {
      await real.sql(`INSERT INTO person VALUES ($1, $2, false, NULL, 1) ON CONFLICT DO NOTHING`, [person, dateOfBirth])
      return person
    },
  }
}
