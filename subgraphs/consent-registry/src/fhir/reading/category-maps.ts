import type { Category } from '@crisis-record/contract'
import { codeSystems } from '../code-systems.js'

/** The categories a code stands for: those a permit of it may open, never more than the code says, and those a refusal of it closes, never fewer. */
export interface CodedCategories {
  readonly permit: readonly Category[]
  readonly refuse: readonly Category[]
}

const same = (...categories: readonly Category[]): CodedCategories => ({ permit: categories, refuse: categories })
/** The code says less than the category holds: it can close the category, not open it. */
const partOf = (...categories: readonly Category[]): CodedCategories => ({ permit: [], refuse: categories })

/**
 * Sensitivity codes of HL7 v3 ActCode. Not here, and so refused: PSY, MH and BH, which mean most of a crisis record; confidentiality codes
 * (N, R, V), which mean "this and everything below"; DVD, which is developmental disability and not domestic violence.
 */
export const categoriesOfLabels: Readonly<Record<string, CodedCategories>> = {
  [`${codeSystems.sensitivity}|ETH`]: same('SUBSTANCE_USE'),
  [`${codeSystems.sensitivity}|SUD`]: same('SUBSTANCE_USE'),
  [`${codeSystems.sensitivity}|ETHUD`]: partOf('SUBSTANCE_USE'),
  [`${codeSystems.sensitivity}|OPIOIDUD`]: partOf('SUBSTANCE_USE'),
  [`${codeSystems.sensitivity}|SEX`]: same('SEXUAL_HEALTH'),
  [`${codeSystems.sensitivity}|HIV`]: partOf('SEXUAL_HEALTH'),
  [`${codeSystems.sensitivity}|STD`]: partOf('SEXUAL_HEALTH'),
  // Sexual assault is kept with sexual health; a permit of it need not open all of that.
  [`${codeSystems.sensitivity}|SDV`]: { permit: ['DOMESTIC_ABUSE'], refuse: ['DOMESTIC_ABUSE', 'SEXUAL_HEALTH'] },
}

/** Resource types. Each that says less than a category holds can close it, not open it. */
export const categoriesOfClasses: Readonly<Record<string, CodedCategories>> = {
  [`${codeSystems.resourceType}|AllergyIntolerance`]: same('ALLERGIES'),
  [`${codeSystems.resourceType}|Condition`]: same('CONDITIONS'),
  [`${codeSystems.resourceType}|RiskAssessment`]: same('RISK'),
  [`${codeSystems.resourceType}|CareTeam`]: same('CARE_TEAM'),
  [`${codeSystems.resourceType}|MedicationStatement`]: partOf('MEDICATION'),
  [`${codeSystems.resourceType}|MedicationRequest`]: partOf('MEDICATION'),
  [`${codeSystems.resourceType}|MedicationDispense`]: partOf('MEDICATION'),
  [`${codeSystems.resourceType}|CarePlan`]: partOf('CRISIS_PLAN', 'ABOUT_ME'),
}
