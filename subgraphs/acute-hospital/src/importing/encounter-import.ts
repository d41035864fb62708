import { codeSystems, encounterElements, encounterUnread, resourceImport } from '@crisis-record/subgraph-kit/importing'
import { readAttendance } from './read-attendance.js'
import { readLiaison } from './read-liaison.js'

/** SNOMED CT: Liaison psychiatry service. */
const liaisonPsychiatry = '310119000'

/** The liaison team meets people wherever they are in the hospital, so that its Encounters are told by their service; those of the emergency department by their class. */
export const encounterImport = resourceImport({
  type: 'Encounter',
  person: 'subject',
  elements: encounterElements,
  unread: encounterUnread,
  read(resource, about) {
    const services = resource.serviceType?.coding ?? []
    const liaison = services.some(({ system, code }) => system === codeSystems.snomedCt && code === liaisonPsychiatry)
    return liaison ? readLiaison(resource, about) : readAttendance(resource, about)
  },
})
