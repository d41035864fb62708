import type { Seal } from '@crisis-record/subgraph-kit'
import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { CommunityContact } from '../records/community-contact.js'
import type { Condition } from '../records/condition.js'
import type { LegalStatusPeriod } from '../records/legal-status-period.js'
import type { RiskAssessment } from '../records/risk-assessment.js'
import type { SafetyAlert } from '../records/safety-alert.js'

/** An item before it belongs to anybody, with the seal and labels the trust put on it beside those its codes bring. */
type Seed<Item> = Omit<Item, 'localId'> & { readonly seal?: Seal; readonly labels?: readonly string[] }

export type RiskSeed = Seed<RiskAssessment>
export type LegalStatusSeed = Seed<LegalStatusPeriod>
export type ContactSeed = Seed<CommunityContact>
export type ConditionSeed = Seed<Condition>
export type AlertSeed = Omit<Seed<SafetyAlert>, 'seal'>

/** A person's items of one kind. What is sealed or labelled comes last, so that ids leave no gap where it is withheld. */
export type Make<Item> = (calendar: SeedCalendar) => readonly Item[]
