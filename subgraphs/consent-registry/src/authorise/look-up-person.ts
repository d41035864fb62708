import { type AccessAlert, type NhsNumber, parseNhsNumber, PublicError } from '@crisis-record/subgraph-kit'
import type { Person, Statement } from '@crisis-record/policy'
import type { HeldOverride } from '../records/held-override.js'
import type { AlertDigests } from '../alerts/alert-digests.js'
import type { Asker, ConsentStore } from '../records/register-entry.js'

export interface PersonLookedUp {
  readonly person: Person
  readonly statements: readonly Statement[]
  readonly overrides: readonly HeldOverride[]
  /** For the audit alone: nothing that is decided depends on it. */
  readonly alerts: readonly AccessAlert[]
}

/** Who the number is, and what was decided about sharing: two reads at once. Someone unknown, or a merged number, is refused here. */
export async function lookUpPerson(
  { store, alertDigests }: { readonly store: ConsentStore; readonly alertDigests: AlertDigests },
  raw: string,
  asker: Omit<Asker, 'askedDigest'>,
): Promise<PersonLookedUp> {
  const nhsNumber: NhsNumber | undefined = parseNhsNumber(raw)
  if (nhsNumber === undefined) throw new PublicError('NHS_NUMBER_INVALID')
  const askedDigest = alertDigests.nhsNumber(nhsNumber)
  const [entry, statements] = await Promise.all([store.register(nhsNumber, { ...asker, askedDigest }), store.statements(nhsNumber)])
  switch (entry.found) {
    case 'NOBODY':
      throw new PublicError('PATIENT_NOT_FOUND')
    case 'MERGED':
      throw new PublicError('PATIENT_MERGED', { details: { survivingNhsNumber: entry.survivingNhsNumber } })
    case 'PERSON':
      return { person: entry.person, overrides: entry.overrides, alerts: entry.alerts, statements }
  }
}
