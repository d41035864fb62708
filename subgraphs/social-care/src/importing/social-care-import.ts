import type { ImportDefinition } from '@crisis-record/subgraph-kit/importing'
import { accommodationImport } from './accommodation-import.js'
import { amhpAssessmentImport } from './amhp-assessment-import.js'
import { carePackageImport } from './care-package-import.js'
import { carerImport } from './carer-import.js'
import { legalDecisionImport } from './legal-decision-import.js'
import { safeguardingConcernImport } from './safeguarding-concern-import.js'
import { accommodation, amhpAssessments, carePackages, carers, legalDecisions, safeguardingConcerns } from './targets.js'

/**
 * What a council takes from its case management: tables, each line one of these types of our own. R4 has no resource for most of them, and what it has for the
 * others, such as Flag for a concern, has no element for the words that matter.
 */
export const socialCareImport: ImportDefinition = {
  targets: [amhpAssessments, carePackages, safeguardingConcerns, carers, accommodation, legalDecisions],
  labels: ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE', 'THIRD_PARTY'],
  resources: {
    AmhpAssessment: amhpAssessmentImport,
    CarePackage: carePackageImport,
    SafeguardingConcern: safeguardingConcernImport,
    Carer: carerImport,
    Accommodation: accommodationImport,
    LegalDecision: legalDecisionImport,
  },
}
