import { itemTable } from '@crisis-record/subgraph-kit/importing'
import { AccommodationRow } from '../store/accommodation-row.js'
import { AmhpAssessmentRow } from '../store/amhp-assessment-row.js'
import { CarePackageRow } from '../store/care-package-row.js'
import { CarerRow } from '../store/carer-row.js'
import { LegalDecisionRow } from '../store/legal-decision-row.js'
import { SafeguardingConcernRow } from '../store/safeguarding-concern-row.js'

export const amhpAssessments = itemTable(AmhpAssessmentRow, 'localId')
export const carePackages = itemTable(CarePackageRow, 'localId')
export const safeguardingConcerns = itemTable(SafeguardingConcernRow, 'localId')
export const carers = itemTable(CarerRow, 'localId')
export const accommodation = itemTable(AccommodationRow, 'localId')
export const legalDecisions = itemTable(LegalDecisionRow, 'localId')
