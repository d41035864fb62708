import type { AttendancePlace } from '../records/attendance.js'

const site = 'St Brannoc’s Hospital'

export const emergencyDepartment: AttendancePlace = { site, department: 'Emergency Department' }
export const childrensEmergencyDepartment: AttendancePlace = { site, department: 'Children’s Emergency Department' }
export const placeOfSafetyRoom: AttendancePlace = { site, department: 'Emergency Department, place of safety room' }
export const urgentTreatmentCentre: AttendancePlace = { site: 'St Brannoc’s Harbourside', department: 'Urgent Treatment Centre' }
