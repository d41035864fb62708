import {
  codeOf,
  codingsOf,
  codeSystems,
  innerExtensions,
  isPast,
  itemColumns,
  notShown,
  readCoding,
  readMoment,
  recordedBy,
  resourceImport,
  shapes,
  ukCore,
} from '@crisis-record/subgraph-kit/importing'
import { allergies, assertions } from './targets.js'

const clinical = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical'
const verification = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification'

/** Said of all allergies there are. What is said of some of them, such as drugs, is less than NONE_KNOWN. */
const noKnownAllergy = '716186003'

const severities = ['mild', 'moderate', 'severe'] as const
const words: Readonly<Record<string, string>> = { mild: 'Mild', moderate: 'Moderate', severe: 'Severe' }

const manifestation = shapes.list(shapes.concept)
const reaction = shapes.part({ manifestation, severity: shapes.string.optional() }, [
  'substance',
  'description',
  'onset',
  'exposureRoute',
  'note',
])

export const allergyImport = resourceImport({
  type: 'AllergyIntolerance',
  person: 'patient',
  neverSealed: true,
  elements: {
    clinicalStatus: shapes.concept.optional(),
    verificationStatus: shapes.concept.optional(),
    code: shapes.concept.optional(),
    patient: shapes.reference,
    recordedDate: shapes.string.optional(),
    recorder: shapes.reference.optional(),
    asserter: shapes.reference.optional(),
    reaction: shapes.list(reaction).optional(),
  },
  unread: [
    'type',
    'category',
    'criticality',
    'encounter',
    'onsetDateTime',
    'onsetAge',
    'onsetPeriod',
    'onsetRange',
    'onsetString',
    'lastOccurrence',
    'note',
  ],
  read(resource, about) {
    const { faults, now, references } = about
    const verified = codeOf(resource.verificationStatus, verification)
    if (verified === 'entered-in-error' || verified === 'refuted') return notShown(`verificationStatus is ${verified}`)
    if (resource.verificationStatus !== undefined && verified === undefined)
      return faults.add('AllergyIntolerance.verificationStatus', 'has no code of R4, or two')
    const status = codeOf(resource.clinicalStatus, clinical)
    if (status === 'resolved' || status === 'inactive') return notShown(`clinicalStatus is ${status}`)
    const [ended] = (resource.clinicalStatus?.extension ?? resource.extension ?? []).filter(
      ({ url }) => url === ukCore('AllergyIntoleranceEnd'),
    )
    const end = ended && innerExtensions(ended).find(({ url }) => url === 'endDate')?.['valueDateTime']
    if (typeof end === 'string' && isPast(end, now)) return notShown('it has ended')

    const recordedAt = readMoment({ element: 'AllergyIntolerance.recordedDate', value: resource.recordedDate }, about)
    if (recordedAt === undefined) return faults.add('AllergyIntolerance.recordedDate', 'is missing: when it was recorded must be known')
    const systems = [codeSystems.snomedCt, codeSystems.dmd]
    const causativeAgent = readCoding(resource.code, { element: 'AllergyIntolerance.code', systems, faults })
    if (recordedAt === null || causativeAgent === null) return null
    if (codingsOf(resource.code, [codeSystems.snomedCt]).some(({ code }) => code === noKnownAllergy)) {
      if (verified === 'unconfirmed') return notShown('it is not confirmed that there are none')
      if (about.labels.length > 0)
        return faults.add('AllergyIntolerance.meta.security', 'labels that there are none, and that is kept without labels')
      return { rows: [assertions.row({ nhsNumber: about.nhsNumber, at: recordedAt })] }
    }
    if ([causativeAgent.display, resource.code?.text].some((text) => /^\s*(no|not|none|nil)\b/i.test(text ?? '')))
      return notShown('it says that something is not so, and not of all allergies')

    const reactions = [...(resource.reaction ?? [])].sort((a, b) => gravity(b.severity) - gravity(a.severity))
    const severity = reactions[0]?.severity
    return {
      rows: [
        allergies.row({
          ...itemColumns(about, {
            prefix: 'AL',
            recordedAt,
            recordedBy: recordedBy(references, resource.recorder, resource.asserter),
            codings: [],
          }),
          causativeAgent,
          reaction:
            reactions.flatMap(({ manifestation: found }) => found.flatMap((one) => codingsOf(one, [codeSystems.snomedCt])))[0] ?? null,
          severity: severity === undefined ? null : (words[severity] ?? null),
          certainty: verified === 'confirmed' ? 'Certain' : verified === 'unconfirmed' ? 'Likely' : null,
        }),
      ],
    }
  },
})

function gravity(severity: string | undefined): number {
  return severities.findIndex((one) => one === severity)
}
