import { type NhsNumber, parseNhsNumber } from '@crisis-record/contract'
import { authorities, type Authority } from '@crisis-record/policy'
import { extensions, identifierSystems } from '../code-systems.js'
import type { Faults } from '../element-fault.js'
import type { SharingDecision } from '../sharing-decision.js'
import type { ConsentResource, Reference } from './consent-schema.js'
import { readExtension } from './read-extension.js'

export type Voice = Pick<
  SharingDecision,
  'authority' | 'reviewDate' | 'assessor' | 'capacityAssessedOn' | 'givenBy' | 'relationship' | 'how'
>

const known: ReadonlySet<string> = new Set(authorities)
const isAuthority = (raw: string): raw is Authority => known.has(raw)

/**
 * In whose name the decision was given. Our extension says it; without one, the person's own is believed if the only performer is the patient.
 * Nobody else's authority can be told from R4: a RelatedPerson may hold a power of attorney or none.
 */
export function readAuthority(
  consent: ConsentResource,
  { permits, nhsNumber }: { readonly permits: boolean; readonly nhsNumber: NhsNumber },
  faults: Faults,
): Voice | null {
  const said = readExtension(consent.extension, { url: extensions.authority, value: 'valueCode' }, faults)
  if (said === null) return null
  if (said !== undefined && !isAuthority(said)) return faults.add('Consent.extension', 'the authority is not one we know')
  const authority = said ?? authorityOfPerformers(consent, { permits, nhsNumber }, faults)
  if (authority === null) return null
  const performedByPatient = consent.performer?.some((performer) => isPatient(performer, consent, nhsNumber)) ?? false
  const own = authority === 'PERSON' || authority === 'PERSON_GILLICK'
  if (said !== undefined && consent.performer !== undefined && own !== performedByPatient)
    return faults.add('Consent.performer', 'says otherwise than the authority in the extension')
  const text = (url: string) => readExtension(consent.extension, { url, value: 'valueString' }, faults) ?? undefined
  const date = (url: string) => readExtension(consent.extension, { url, value: 'valueDate' }, faults) ?? undefined
  return defined({
    authority,
    assessor: text(extensions.assessor),
    givenBy: text(extensions.givenBy),
    relationship: text(extensions.relationship),
    how: text(extensions.how),
    capacityAssessedOn: date(extensions.capacityAssessedOn),
    reviewDate: date(extensions.reviewDate),
  })
}

function authorityOfPerformers(
  consent: ConsentResource,
  { permits, nhsNumber }: { readonly permits: boolean; readonly nhsNumber: NhsNumber },
  faults: Faults,
): Authority | null {
  const { performer } = consent
  if (performer === undefined) {
    // A refusal is taken for the person's own, which weighs most; a permit is not.
    return permits ? faults.add('Consent.performer', 'is missing: say who permits this') : 'PERSON'
  }
  if (performer.length === 1 && performer[0] !== undefined && isPatient(performer[0], consent, nhsNumber)) return 'PERSON'
  return faults.add('Consent.performer', 'is not the patient alone: say by the authority extension in whose name this was given')
}

function isPatient({ type, identifier, reference }: Reference, { patient }: ConsentResource, nhsNumber: NhsNumber): boolean {
  if (type !== undefined && type !== 'Patient') return false
  if (identifier !== undefined) return identifier.system === identifierSystems.nhsNumber && parseNhsNumber(identifier.value) === nhsNumber
  return reference !== undefined && reference === patient?.reference
}

function defined<T extends object>(all: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>
  }
}
