import { createHash } from 'node:crypto'
import { type AuthorisedEntry, newRequestId } from '@crisis-record/contract/tokens'

export interface Row {
  readonly sequence: number
  readonly recorded_at: string
  readonly body: AuthorisedEntry
  readonly previous_hash: string
  readonly hash: string
}

/** An entry as the gateway sends it of a record: a handful of categories asked for, decisions over each. */
export function entryOf(serial: number): AuthorisedEntry {
  const decisions = (['MEDICATION', 'ALLERGIES', 'CRISIS_PLAN', 'CARE_TEAM', 'SUBSTANCE_USE', 'HOSPITAL_CONTACT'] as const).map(
    (category) => ({
      category,
      source: 'ZM001',
      outcome: 'PERMIT' as const,
      reason: 'IMPLIED_CONSENT' as const,
      statements: [],
    }),
  )
  return {
    kind: 'AUTHORISED',
    requestId: newRequestId(),
    occurredAt: new Date().toISOString(),
    caller: { reference: `staff-${String(serial % 500)}`, subject: 's', name: 'N', role: 'LIAISON_CLINICIAN', organisation: 'ZM001' },
    purpose: 'TREAT',
    person: `999${String(serial % 900_000).padStart(7, '0')}`,
    operation: { name: 'Record', hash: 'a'.repeat(64) },
    agreementVersion: 'bench-1',
    categoriesAsked: decisions.map(({ category }) => category),
    decisions,
    fields: ['Patient.crisisPlans', 'Patient.medications', 'Patient.allergies'],
    agencies: ['ZG001', 'ZM001'],
  }
}

/**
 * The chain, written a second time: what the audit computes is documented well enough only if somebody else can compute it too.
 * `audit:verify` is run over what this made.
 */
export function* chainedEntries(from: number, to: number, previous: string): Generator<Row> {
  let previousHash = previous
  for (let sequence = from; sequence <= to; sequence++) {
    const body = entryOf(sequence)
    // In the order of time, a second apart, the last of them now.
    const recordedAt = new Date(Date.now() - (to - sequence) * 1000).toISOString()
    const hash = createHash('sha256')
      .update(canonical({ sequence, recordedAt, entry: body, previousHash }))
      .digest('hex')
    yield { sequence, recorded_at: recordedAt, body, previous_hash: previousHash, hash }
    previousHash = hash
  }
}

/** JSON with its keys in order and nothing between. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}
