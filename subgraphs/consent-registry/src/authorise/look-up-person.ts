import { type NhsNumber, parseNhsNumber, PublicError } from '@crisis-record/subgraph-kit'
import type { Person, Statement } from '@crisis-record/policy'
import type { HeldOverride } from '../records/held-override.js'
import type { ConsentStore, OverrideHolder } from '../records/register-entry.js'

export interface PersonLookedUp {
  readonly person: Person
  readonly statements: readonly Statement[]
  readonly overrides: readonly HeldOverride[]
}

/** Who the number is, and what was decided about sharing: two reads at once. Someone unknown, or a merged number, is refused here. */
export async function lookUpPerson(store: ConsentStore, raw: string, holder: OverrideHolder): Promise<PersonLookedUp> {
  const nhsNumber: NhsNumber | undefined = parseNhsNumber(raw)
  if (nhsNumber === undefined) throw new PublicError('NHS_NUMBER_INVALID')
  const [entry, statements] = await Promise.all([store.register(nhsNumber, holder), store.statements(nhsNumber)])
  switch (entry.found) {
    case 'NOBODY':
      throw new PublicError('PATIENT_NOT_FOUND')
    case 'MERGED':
      throw new PublicError('PATIENT_MERGED', { details: { survivingNhsNumber: entry.survivingNhsNumber } })
    case 'PERSON':
      return { person: entry.person, overrides: entry.overrides, statements }
  }
}
