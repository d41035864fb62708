import type { PolicePlace } from '../records/police-place.js'

export const emergencyDepartment: PolicePlace = {
  description: 'St Brannoc’s Hospital, Emergency Department, place of safety room',
  town: 'St Brannoc',
}
export const healthBasedPlaceOfSafety: PolicePlace = { description: 'Northmoor Mental Health Trust, section 136 suite', town: 'Northmoor' }
