import {
  changeableColumns,
  classOf,
  codeOf,
  encounterElements,
  encounterUnread,
  everyCoding,
  extensionValue,
  nameOf,
  notShown,
  ownExtension,
  readCoding,
  checkFreeText,
  resourceImport,
  shapes,
  staffOf,
} from '@crisis-record/subgraph-kit/importing'
import type { ResponseCategory } from '../records/ambulance-incident.js'
import { handedToPolice, readHandedTo, readHandover } from './handover.js'
import { incidentOutcome } from './incident-outcome.js'
import { readIncidentTimes } from './incident-times.js'
import { readAddress } from './read-address.js'
import { incidents } from './targets.js'

const over = ['finished', 'cancelled']
const categorySystem = 'https://specs.crisis-record.example/CodeSystem/ambulance-response-category'
const categories: readonly ResponseCategory[] = ['C1', 'C2', 'C3', 'C4', 'C5']

/** A 999 incident once it is over: of one that goes on nobody can say how it ended. */
export const incidentImport = resourceImport({
  type: 'Encounter',
  person: 'subject',
  elements: { ...encounterElements, priority: shapes.concept.optional() },
  unread: encounterUnread.filter((name) => name !== 'priority'),
  read(resource, about) {
    const { faults, references } = about
    const { status, extension: extensions } = resource
    if (!over.includes(status)) return notShown(`status is ${status}`)
    if (!['FLD', 'VR'].includes(classOf(resource.class) ?? '')) return notShown('it was neither in the field nor by telephone')
    if (resource.period?.start === undefined)
      return faults.add('Encounter.period.start', 'is missing: when the call was answered must be known')
    const times = readIncidentTimes({ start: resource.period.start, extensions }, about)
    const urgency = codeOf(resource.priority, categorySystem)
    const category = categories.find((one) => one === urgency)
    if (category === undefined) faults.add('Encounter.priority', `has no code of ${categorySystem}: C1 to C5`)
    const chiefComplaint = readCoding(resource.reasonCode?.[0], { element: 'Encounter.reasonCode', faults })
    const said = (name: string) => extensionValue(extensions, ownExtension(`ambulance-${name}`), 'valueString') ?? null
    const [sceneSafety, findings, notConveyedBecause] = [said('scene-safety'), said('findings'), said('not-conveyed-because')]
    checkFreeText(about, { 'Encounter.extension': [sceneSafety, findings, notConveyedBecause].join('\n') })
    const organisation = nameOf(resource.hospitalization?.destination, references)
    const outcome = incidentOutcome({ status, class: resource.class, conveyed: organisation !== null }, times, about)
    const department = said('destination-department')
    const handedTo = readHandedTo(extensions, about)
    const handover = readHandover(extensions)
    const { called, onScene, leftScene, arrived, handedOver } = times
    if (called === null || category === undefined || chiefComplaint === null || outcome === null) return null
    const told = handedTo === handedToPolice ? { ...about, labels: [...about.labels, 'POLICE_CONTACT' as const] } : about
    return {
      rows: [
        incidents.row({
          ...changeableColumns(told, {
            prefix: 'AI',
            recordedAt: called,
            recordedBy: staffOf(resource.participant, references),
            codings: everyCoding(...(resource.reasonCode ?? [])),
            texts: [sceneSafety, findings, notConveyedBecause, handover?.name],
            services: [organisation, department, handover?.organisation],
            changedAt: [onScene, leftScene, arrived, handedOver],
          }),
          ...{ calledAt: called, onSceneAt: onScene, leftSceneAt: leftScene, arrivedAt: arrived, handedOverAt: handedOver },
          ...{ category, chiefComplaint, sceneSafety, findings, outcome, notConveyedBecause, handedTo },
          handover,
          conveyedTo: organisation === null ? null : { organisation, department },
          address: readAddress(extensions, ownExtension('ambulance-address')),
        }),
      ],
    }
  },
})
