import type { Rule } from '../rule.js'
import { emergencyOverride } from './emergency-override.js'
import { personDeceased } from './person-deceased.js'
import { personRestricted } from './person-restricted.js'
import { questionIsWhole } from './question-is-whole.js'
import { roleCeiling } from './role-ceiling.js'
import { sharingDefault } from './sharing-default.js'
import { sharingStatements } from './sharing-statements.js'

/** The rules in their order: the first that answers, answers. SEMANTICS.md says the same in words. */
export const rules: readonly Rule[] = [
  questionIsWhole,
  personRestricted,
  personDeceased,
  roleCeiling,
  sharingStatements,
  sharingDefault,
  emergencyOverride,
]
