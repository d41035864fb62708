import type { Coding } from '@crisis-record/subgraph-kit'
import {
  type About,
  classOf,
  codeSystems,
  codingsOf,
  everyCoding,
  extensionConcept,
  itemColumns,
  nameOf,
  notShown,
  placeOf,
  readCoding,
  type Reading,
  readInstant,
  refuseDisorder,
  type shapes,
  staffOf,
  ukCore,
} from '@crisis-record/subgraph-kit/importing'
import { type EmergencyStage, emergencyStage } from './emergency-stage.js'
import type { Encounter } from './encounter.js'
import { attendances } from './targets.js'

const shown = ['arrived', 'triaged', 'in-progress', 'onleave', 'finished']
const modeOfArrival = 'http://hl7.org/fhir/StructureDefinition/encounter-modeOfArrival'

const leftBeforeAssessment = '1066301000000103'
/** Of the Emergency Care Data Set: the three ways to leave early, which say more than where the person went. */
const leftEarly = [leftBeforeAssessment, '1066311000000101', '1066321000000107']
const toWard: Coding = { system: codeSystems.snomedCt, code: '306706006', display: 'Discharge to ward' }

/** An attendance at an emergency department. It is known from the moment the person arrived, which is when it was first recorded. */
export function readAttendance(resource: Encounter, about: About): Reading | null {
  const { faults, references } = about
  if (classOf(resource.class) === undefined) return faults.add('Encounter.class', 'has no code of v3-ActCode')
  if (!shown.includes(resource.status)) return notShown(`status is ${resource.status}`)
  const stage = emergencyStage(resource)
  if (stage === undefined) return notShown('it was not in an emergency department')
  if (stage.start === undefined) return faults.add(`${stage.element}.start`, 'is missing: when the person arrived must be known')
  const arrivedAt = readInstant({ element: `${stage.element}.start`, value: stage.start }, about)
  const departedAt = readInstant({ element: `${stage.element}.end`, value: stage.end }, about)
  refuseDisorder(faults, [`${stage.element}.start`, arrivedAt], [`${stage.element}.end`, departedAt])
  const [reason] = resource.reasonCode ?? []
  const chiefComplaint = readCoding(reason, { element: 'Encounter.reasonCode', faults })
  const arrival = extensionConcept(resource.extension, modeOfArrival)
  const status = extensionConcept(resource.extension, ukCore('EmergencyCareDischargeStatus'))
  const disposition = resource.hospitalization?.dischargeDisposition
  if (arrivedAt === null || chiefComplaint === null) return null
  const site = nameOf(resource.serviceProvider, references)
  const department = placeOf(resource.location, references)
  const outcome = outcomeOf(stage, { status, disposition })
  return {
    rows: [
      attendances.row({
        ...itemColumns(about, {
          prefix: 'AE',
          recordedAt: arrivedAt,
          recordedBy: staffOf(resource.participant, references),
          codings: everyCoding(arrival, status, disposition, ...(resource.reasonCode ?? [])),
          // Not how the person came: that the police brought them has a place of its own.
          texts: [outcome?.display, chiefComplaint.display],
          services: [department],
        }),
        arrivedAt,
        departedAt,
        arrivalMode: snomedCt(arrival),
        chiefComplaint,
        outcome,
        leftBeforeSeen: snomedCt(status)?.code === leftBeforeAssessment,
        site,
        department,
      }),
    ],
  }
}

interface Ending {
  readonly status: shapes.Concept | undefined
  readonly disposition: shapes.Concept | undefined
}

/** Where the person went. Of an admission that is the ward: where its Encounter ends is told of the admission. */
function outcomeOf({ admitted }: EmergencyStage, { status, disposition }: Ending): Coding | null {
  if (admitted) return toWard
  const left = snomedCt(status)
  return left !== null && leftEarly.includes(left.code) ? left : (snomedCt(disposition) ?? left)
}

function snomedCt(concept: shapes.Concept | undefined): Coding | null {
  return codingsOf(concept, [codeSystems.snomedCt])[0] ?? null
}
