import { codeSystems } from './code-systems.js'
import { nameOf } from './read-names.js'
import type { References } from './references.js'
import { coding, type Concept, concept, list, part, period, type Reference, reference, string } from './shapes.js'

/** What is read of an Encounter, whichever agency met the person. */
export const encounterElements = {
  status: string,
  statusHistory: list(part({ status: string, period })).optional(),
  class: coding,
  classHistory: list(part({ class: coding, period })).optional(),
  type: list(concept).optional(),
  serviceType: concept.optional(),
  subject: reference,
  participant: list(part({ type: list(concept).optional(), individual: reference.optional() }, ['period'])).optional(),
  period: period.optional(),
  reasonCode: list(concept).optional(),
  hospitalization: part({ destination: reference.optional(), dischargeDisposition: concept.optional() }, [
    ...['preAdmissionIdentifier', 'origin', 'admitSource', 'reAdmission', 'dietPreference', 'specialCourtesy', 'specialArrangement'],
  ]).optional(),
  location: list(part({ location: reference, status: string.optional() }, ['physicalType', 'period'])).optional(),
  serviceProvider: reference.optional(),
}

export const encounterUnread = [
  ...['priority', 'episodeOfCare', 'basedOn', 'appointment', 'length', 'reasonReference', 'diagnosis', 'account', 'partOf'],
] as const

interface Participant {
  readonly type?: readonly Concept[] | undefined
  readonly individual?: Reference | undefined
}

/** v3-ParticipationType: attender, performers, admitter, discharger. Others may be escorts or relatives, and are never named. */
const participationType = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType'
const staff: readonly (string | undefined)[] = ['ATND', 'PPRF', 'SPRF', 'ADM', 'DIS']

/** The first member of staff who took part and is named. */
export function staffOf(participants: readonly Participant[] | undefined, references: References): { name: string; role: null } | null {
  const names = (participants ?? [])
    .filter(({ type }) => (type ?? []).some(({ coding: codes }) => codes?.some(isStaff)))
    .map(({ individual }) => nameOf(individual, references))
  const name = names.find((one) => one !== null)
  return name === undefined ? null : { name, role: null }

  function isStaff({ system, code }: { readonly system?: string | undefined; readonly code?: string | undefined }): boolean {
    return system === participationType && staff.includes(code)
  }
}

/** Where somebody was first: not where a place was only kept for them. */
export function placeOf(
  locations: readonly { readonly location: Reference; readonly status?: string | undefined }[] | undefined,
  references: References,
): string | null {
  const [been] = (locations ?? []).filter(({ status }) => status !== 'planned' && status !== 'reserved')
  return nameOf(been?.location, references)
}

/** Of v3-ActCode, such as EMER, IMP, AMB, HH, FLD, VR. Undefined for a class of another system, which says something else. */
export function classOf({
  system,
  code,
}: {
  readonly system?: string | undefined
  readonly code?: string | undefined
}): string | undefined {
  return system === codeSystems.actCode ? code : undefined
}
