import type { RecordPatient } from '../../record-patient.js'
import { ofAmbulanceIncident } from './ambulance.js'
import { ofCommunityContact } from './community.js'
import type { Contact } from './contact.js'
import { ofAttendance, ofLiaisonAssessment } from './hospital.js'
import { ofPoliceContact } from './police.js'
import { ofVisit } from './safe-haven.js'

/** The newest of each list, so many at most, are asked for. */
export const mostOfEach = 50

/** Contacts with every agency, newest first. */
export function contactsOf(patient: RecordPatient): readonly Contact[] {
  const sharing = patient.sharing ?? []
  const contacts: readonly Contact[] = [
    ...(patient.attendances ?? []).map((item) => ofAttendance(item, sharing)),
    ...(patient.liaisonAssessments ?? []).map((item) => ofLiaisonAssessment(item, sharing)),
    ...(patient.ambulanceIncidents ?? []).map((item) => ofAmbulanceIncident(item, sharing)),
    ...(patient.communityContacts ?? []).map((item) => ofCommunityContact(item, sharing)),
    ...(patient.visits ?? []).map((item) => ofVisit(item, sharing)),
    ...(patient.policeContacts ?? []).map((item) => ofPoliceContact(item, sharing)),
  ]
  return [...contacts].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}
