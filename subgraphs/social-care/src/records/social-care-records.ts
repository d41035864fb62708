import type { Release } from '@crisis-record/subgraph-kit'
import type { AmhpAssessment } from './amhp-assessment.js'
import type { CarePackage } from './care-package.js'
import type { SafeguardingConcern } from './safeguarding-concern.js'
import type { Carer } from './carer.js'
import type { Accommodation } from './accommodation.js'
import type { LegalDecision } from './legal-decision.js'

/** What the resolvers ask of the store. One read a call; newest first, then by local id. */
export interface SocialCareRecords {
  amhpAssessments(nhsNumber: string, first: number, release: Release): Promise<readonly AmhpAssessment[]>
  carePackages(nhsNumber: string, first: number, release: Release): Promise<readonly CarePackage[]>
  safeguardingConcerns(nhsNumber: string, first: number, release: Release): Promise<readonly SafeguardingConcern[]>
  carers(nhsNumber: string, first: number, release: Release): Promise<readonly Carer[]>
  accommodation(nhsNumber: string, first: number, release: Release): Promise<readonly Accommodation[]>
  legalDecisions(nhsNumber: string, first: number, release: Release): Promise<readonly LegalDecision[]>
}
