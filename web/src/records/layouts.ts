import type { Purpose, Role } from '@crisis-record/contract'
import type { Panel } from './panel.js'
import { aboutMePanel } from './panels/about-me.js'
import { accommodationPanel } from './panels/accommodation.js'
import { adjustmentsPanel } from './panels/adjustments.js'
import { alertsPanel } from './panels/alerts.js'
import { allergiesPanel } from './panels/allergies.js'
import { amhpAssessmentsPanel } from './panels/amhp-assessments.js'
import { carePackagesPanel } from './panels/care-packages.js'
import { careTeamPanel } from './panels/care-team.js'
import { carersPanel } from './panels/carers.js'
import { conditionsPanel } from './panels/conditions.js'
import { contactDetailsPanel } from './panels/contact-details.js'
import { contactsPanel } from './panels/contacts.js'
import { crisisPlanPanel } from './panels/crisis-plan.js'
import { legalDecisionsPanel } from './panels/legal-decisions.js'
import { medicationsPanel } from './panels/medications.js'
import { mentalHealthActPanel } from './panels/mental-health-act.js'
import { placesOfSafetyPanel } from './panels/places-of-safety.js'
import { riskPanel } from './panels/risk.js'
import { safeguardingPanel } from './panels/safeguarding.js'
import { safetyPlanPanel } from './panels/safety-plan.js'
import { treatmentPanel } from './panels/treatment.js'
import type { PanelField, RecordField } from './record-patient.js'

/** Panels one under the other. */
type Column = readonly Panel[]

/** How a record is laid out: rows of one or two columns. Read row by row and column by column, on any width of screen. */
export interface RecordLayout {
  /** What the banner shows. */
  readonly banner: readonly RecordField[]
  /** Whether this role can have an override for this reason. */
  readonly overrides: boolean
  readonly rows: readonly (readonly Column[])[]
}

const banner = ['demographics', 'allergies'] as const

/** For those whose agreement leaves some fields out, what the panel holds besides. */
const without = (panel: Panel, ...left: readonly PanelField[]): Panel => ({
  ...panel,
  fields: panel.fields.filter((field) => !left.includes(field)),
})

/** A&E: what must be known before anything is done; then what happened lately; then who the person is, and the rest. */
const emergencyDepartment: RecordLayout = {
  banner,
  overrides: true,
  rows: [
    [[alertsPanel]],
    [[crisisPlanPanel]],
    [[mentalHealthActPanel]],
    [[medicationsPanel], [allergiesPanel]],
    [[riskPanel], [careTeamPanel]],
    [[contactsPanel]],
    [[aboutMePanel], [adjustmentsPanel, safetyPlanPanel]],
    [[safeguardingPanel], [legalDecisionsPanel]],
    [[conditionsPanel], [treatmentPanel]],
    [[amhpAssessmentsPanel], [placesOfSafetyPanel]],
    [
      [carePackagesPanel, accommodationPanel],
      [carersPanel, contactDetailsPanel],
    ],
  ],
}

/** On the way to someone and beside them: is it safe, what helps, what are they on, whom to ring instead of conveying. */
const paramedic: RecordLayout = {
  banner,
  overrides: true,
  rows: [
    [[alertsPanel]],
    [[crisisPlanPanel]],
    [[allergiesPanel], [medicationsPanel]],
    [[careTeamPanel], [adjustmentsPanel]],
    [[mentalHealthActPanel]],
    [[riskPanel], [aboutMePanel]],
    [[contactsPanel]],
    [[conditionsPanel], [legalDecisionsPanel]],
    [[safetyPlanPanel, treatmentPanel], [placesOfSafetyPanel]],
    [[safeguardingPanel], [carersPanel, contactDetailsPanel]],
  ],
}

/** Before an assessment under the Act: where the person stands in law, what was tried, who is to be consulted. */
const amhp: RecordLayout = {
  banner,
  overrides: true,
  rows: [
    [[alertsPanel]],
    [[mentalHealthActPanel]],
    [[amhpAssessmentsPanel], [placesOfSafetyPanel]],
    [[crisisPlanPanel]],
    [[riskPanel], [legalDecisionsPanel]],
    [[careTeamPanel], [carersPanel]],
    [[contactsPanel]],
    [[safeguardingPanel], [carePackagesPanel, accommodationPanel]],
    [[aboutMePanel], [adjustmentsPanel, safetyPlanPanel]],
    [[medicationsPanel], [allergiesPanel]],
    [[conditionsPanel], [treatmentPanel, contactDetailsPanel]],
  ],
}

/** In the surgery, with the practice's own record beside it: what others know comes first. */
const generalPractice: RecordLayout = {
  banner,
  overrides: false,
  rows: [
    [[without(alertsPanel, 'policeContacts')]],
    [[crisisPlanPanel]],
    [[without(contactsPanel, 'policeContacts')]],
    [[careTeamPanel], [riskPanel]],
    [[medicationsPanel], [allergiesPanel, treatmentPanel]],
    [[conditionsPanel], [mentalHealthActPanel]],
    [[aboutMePanel], [adjustmentsPanel, safetyPlanPanel]],
    [[safeguardingPanel], [legalDecisionsPanel]],
    [
      [carePackagesPanel, accommodationPanel],
      [carersPanel, contactDetailsPanel],
    ],
    [[amhpAssessmentsPanel]],
  ],
}

/** With someone in distress beside them. Not asked for what the safe haven's agreement leaves out. */
const safeHaven: RecordLayout = {
  banner,
  overrides: false,
  rows: [
    [[crisisPlanPanel]],
    [[aboutMePanel], [safetyPlanPanel]],
    [[without(alertsPanel, 'policeContacts')]],
    [[careTeamPanel], [adjustmentsPanel, allergiesPanel]],
    [[riskPanel], [safeguardingPanel]],
    [[without(contactsPanel, 'attendances', 'liaisonAssessments', 'ambulanceIncidents', 'policeContacts')]],
    [[carersPanel], [contactDetailsPanel]],
  ],
}

/** Before anybody is sent: what officers must know, and how to speak with the person. */
const controlRoom: RecordLayout = {
  banner: ['demographics'],
  overrides: false,
  rows: [[[without(alertsPanel, 'policeContacts')]], [[aboutMePanel], [adjustmentsPanel]], [[careTeamPanel], [carersPanel]]],
}

const safeguarding: RecordLayout = {
  banner: ['demographics'],
  overrides: true,
  rows: [
    [[safeguardingPanel]],
    [[without(alertsPanel, 'policeContacts')]],
    [[riskPanel], [carersPanel, careTeamPanel]],
    [
      [carePackagesPanel, amhpAssessmentsPanel],
      [accommodationPanel, contactDetailsPanel],
    ],
  ],
}

/** At the person's request: who they are and what is shared, nothing clinical. */
const atTheirRequest: RecordLayout = { banner: ['demographics'], overrides: false, rows: [] }

const clinician = { TREAT: emergencyDepartment, ETREAT: emergencyDepartment, SAFEGUARDING: safeguarding, PATRQT: atTheirRequest } as const

/** By role and reason for access. Only what is asked for and in which order it is read: what is released is decided elsewhere. */
const layouts: Record<Role, Partial<Record<Purpose, RecordLayout>>> = {
  LIAISON_CLINICIAN: clinician,
  CRISIS_CLINICIAN: clinician,
  SAFE_HAVEN_WORKER: { TREAT: safeHaven, ETREAT: safeHaven, PATRQT: atTheirRequest },
  PARAMEDIC: { TREAT: paramedic, ETREAT: paramedic },
  AMHP: { TREAT: amhp, ETREAT: amhp, SAFEGUARDING: amhp, PATRQT: atTheirRequest },
  GP: { TREAT: generalPractice, PATRQT: atTheirRequest },
  POLICE_CONTROL_ROOM: { ETREAT: controlRoom },
  PRIVACY_OFFICER: {},
  PARTNERSHIP_ANALYST: {},
}

/** Every panel of a layout, in reading order. */
export function panelsOf(layout: RecordLayout): readonly Panel[] {
  return layout.rows.flat(2)
}

/** All that a layout asks agencies for, each once. */
export function fieldsOf(layout: RecordLayout): readonly RecordField[] {
  return [...new Set([...layout.banner, ...panelsOf(layout).flatMap((panel) => panel.fields)])]
}

export function layoutFor(role: Role, purpose: Purpose): RecordLayout {
  return layouts[role][purpose] ?? atTheirRequest
}
