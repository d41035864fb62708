import type { RecordPatient } from '../../record-patient.js'
import { ofAmbulanceIncident } from './ambulance.js'
import { ofCommunityContact } from './community.js'
import type { Contact } from './contact.js'
import { ofAttendance, ofLiaisonAssessment } from './hospital.js'
import { ofPoliceContact } from './police.js'
import { ofVisit } from './safe-haven.js'

/** The newest of each list, so many at most, are asked for. */
export const mostOfEach = 50

/** True where a list came as long as it may: there can be older ones. */
export function isCut({
  attendances,
  liaisonAssessments,
  ambulanceIncidents,
  communityContacts,
  visits,
  policeContacts,
}: RecordPatient): boolean {
  const lists = [attendances, liaisonAssessments, ambulanceIncidents, communityContacts, visits, policeContacts]
  return lists.some((list) => list !== null && list !== undefined && list.length >= mostOfEach)
}

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
