import type { Purpose, Role } from '@crisis-record/contract'
import { aboutMePanel } from './about-me.js'
import { allergiesPanel } from './allergies.js'
import { attendancesPanel } from './attendances.js'
import { careTeamPanel } from './care-team.js'
import { contactDetailsPanel } from './contact-details.js'
import { crisisPlanPanel } from './crisis-plan.js'
import { medicationsPanel } from './medications.js'
import { careRecord, policeRecord, type RecordOperation, safeguardingRecord, safeHavenRecord, sharingRecord } from './operations.js'
import type { Panel } from './panel.js'
import { treatmentPanel } from './treatment.js'
import { visitsPanel } from './visits.js'

/** Panels one under the other. */
type Column = readonly Panel[]

/** How a record is laid out: rows of one or two columns. Read row by row and column by column, on any width of screen. */
export interface RecordLayout {
  readonly operation: RecordOperation
  readonly rows: readonly (readonly Column[])[]
}

const care: RecordLayout = {
  operation: careRecord,
  rows: [
    [[crisisPlanPanel]],
    [[medicationsPanel], [allergiesPanel, careTeamPanel]],
    [[attendancesPanel], [visitsPanel, contactDetailsPanel]],
    [[aboutMePanel], [treatmentPanel]],
  ],
}

const safeHaven: RecordLayout = {
  operation: safeHavenRecord,
  rows: [[[crisisPlanPanel]], [[aboutMePanel]], [[careTeamPanel], [allergiesPanel]], [[visitsPanel], [contactDetailsPanel]]],
}

const police: RecordLayout = { operation: policeRecord, rows: [[[aboutMePanel]], [[careTeamPanel]]] }

/** At the person's request: who they are and what is shared, nothing clinical. */
const atTheirRequest: RecordLayout = { operation: sharingRecord, rows: [] }

const safeguarding: RecordLayout = { operation: safeguardingRecord, rows: [[[careTeamPanel], [contactDetailsPanel]]] }

const clinician = { TREAT: care, ETREAT: care, SAFEGUARDING: safeguarding, PATRQT: atTheirRequest } as const

/** By role and reason for access. Only what is asked for and in which order it is read: what is released is decided elsewhere. */
const layouts: Record<Role, Partial<Record<Purpose, RecordLayout>>> = {
  LIAISON_CLINICIAN: clinician,
  CRISIS_CLINICIAN: clinician,
  SAFE_HAVEN_WORKER: { TREAT: safeHaven, ETREAT: safeHaven, PATRQT: atTheirRequest },
  PARAMEDIC: { TREAT: care, ETREAT: care },
  AMHP: { ...clinician, SAFEGUARDING: care },
  GP: { TREAT: care, PATRQT: atTheirRequest },
  POLICE_CONTROL_ROOM: { ETREAT: police },
  PRIVACY_OFFICER: {},
  PARTNERSHIP_ANALYST: {},
}

/** Every panel of a layout, in reading order. */
export function panelsOf(layout: RecordLayout): readonly Panel[] {
  return layout.rows.flat(2)
}

export function layoutFor(role: Role, purpose: Purpose): RecordLayout {
  return layouts[role][purpose] ?? atTheirRequest
}
