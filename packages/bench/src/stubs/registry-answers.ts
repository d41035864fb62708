import { randomBytes } from 'node:crypto'
import type { Authorisation } from '@crisis-record/contract/tokens'
import type { FetchBody } from './answer-bytes.js'
import { audit, type BenchAgency, personRegister, registry } from '../workload/agencies.js'

/** The registry's answer to the first fetch: everything permitted, with tokens as long as real ones. Agencies of the workload do not check them. */
export function createRegistryAnswers(agencies: readonly BenchAgency[]): (body: FetchBody) => string {
  const token = () => randomBytes(480).toString('base64url')
  const carriers = [personRegister, audit, ...agencies]
  const authorisation: Authorisation = {
    caller: { reference: 'bench-caller-reference', subject: 'bench', name: 'Bench', role: 'LIAISON_CLINICIAN', organisation: 'ZM001' },
    purpose: 'TREAT',
    person: '9990000018',
    may: ['SEARCH', 'OVERRIDE'],
    agreementVersion: '1',
    agencies: Object.fromEntries(carriers.map(({ odsCode, category }) => [odsCode, { token: token(), permit: [category] }])),
    permit: [registry.category],
    decisions: carriers.map(({ odsCode, category }) => ({
      category,
      source: odsCode,
      outcome: 'PERMIT',
      reason: 'IMPLIED_CONSENT',
      statements: [],
    })),
  }
  const extensions = JSON.stringify({ authorisation })
  return ({ variables }) => {
    const person = variables?.nhsNumber ?? '9990000018'
    const patient = `{"__typename":"Patient","nhsNumber":"${person}"}`
    return `{"data":{"patient":${patient}},"extensions":${extensions.replace('9990000018', person)}}`
  }
}
