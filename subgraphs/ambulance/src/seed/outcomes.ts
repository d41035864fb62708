import type { Destination } from '../records/ambulance-incident.js'

export const emergencyDepartment: Destination = { organisation: 'St Brannoc’s Hospital', department: 'Emergency Department' }

/** What a conveyed incident has not, and the other way round; an incident's own times and words come after these. */
export const conveyed = {
  outcome: 'Conveyed',
  notConveyedBecause: null,
  handedTo: 'Emergency department',
  handover: null,
  conveyedTo: emergencyDepartment,
} as const
export const notConveyed = { outcome: 'Not conveyed', arrivedAt: null, conveyedTo: null } as const
/** Nobody was sent. */
export const byTelephone = {
  outcome: 'Advice by telephone',
  category: 'C5',
  onSceneAt: null,
  sceneSafety: null,
  leftSceneAt: null,
  arrivedAt: null,
  conveyedTo: null,
} as const
/** Somebody was sent, and turned back before they came. */
export const stoodDown = {
  outcome: 'Stood down',
  onSceneAt: null,
  sceneSafety: null,
  findings: null,
  leftSceneAt: null,
  arrivedAt: null,
  handedOverAt: null,
  conveyedTo: null,
} as const
