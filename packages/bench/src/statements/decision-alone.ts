import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { decide, demoAgreementFile, parseAgreement, parseStatement } from '@crisis-record/policy'
import { manyStatements } from './many-statements.js'

/** Milliseconds to read so many statements and to decide about every category from two agencies: what one request asks, and more. */
export function decisionAlone(count: number, rounds: number): readonly number[] {
  const parsed = parseAgreement(readFileSync(demoAgreementFile, 'utf8'))
  if (!parsed.ok) throw new Error('the agreement cannot be read')
  const { agreement } = parsed
  const records = manyStatements(count).map(({ id, decided }) => ({ ...decided, id }))
  const person = { nhsNumber: '9990000018', dateOfBirth: '1980-01-01', restricted: false }
  const caller = { reference: 'bench', role: 'LIAISON_CLINICIAN', organisation: 'ZH001' }
  const sources = [
    { odsCode: 'ZM001', kind: 'mental-health-trust' },
    { odsCode: 'ZD001', kind: 'substance-misuse' },
  ] as const
  const once = () => {
    const began = performance.now()
    const common = { caller, person, agreement, purpose: 'TREAT', overrides: [], now: Date.now() } as const
    const statements = records.map(parseStatement)
    for (const category of agreement.categories.keys()) {
      for (const source of sources) decide({ ...common, statements, category, source })
    }
    return performance.now() - began
  }
  for (let warm = 0; warm < 20; warm += 1) once()
  return Array.from({ length: rounds }, once)
}
