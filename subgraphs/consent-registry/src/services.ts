import type { Agreement } from '@crisis-record/policy'
import type { FollowedAgencies, PublicSigningKey, RequestKey } from '@crisis-record/subgraph-kit'
import type { Agencies } from '@crisis-record/contract/agencies'
import type { EventLog } from './audit/event-log.js'
import type { AlertDigests } from './alerts/alert-digests.js'
import type { StaffRegister } from './alerts/staff-register.js'
import type { VerifyAccessToken } from './authorise/verify-access-token.js'
import type { OverrideDesk } from './overrides/override-desk.js'
import type { OverrideWatch } from './overrides/override-watch.js'
import type { PersonRegister } from './records/person-register.js'
import type { ConsentStore } from './records/register-entry.js'
import type { StatementDesk } from './statements/statement-desk.js'
import type { DecisionSigner } from './signing/sign-decision.js'

/** What the steps, routes and resolvers of the registry work with. */
export interface Services {
  readonly verifyAccessToken: VerifyAccessToken
  readonly callerSalt: string
  readonly store: ConsentStore
  readonly register: PersonRegister
  /** Of the person register. */
  readonly feedKeys: readonly RequestKey[]
  readonly alertDigests: AlertDigests
  readonly staff: StaffRegister
  readonly events: EventLog
  readonly overrides: OverrideDesk
  readonly overrideWatch: OverrideWatch
  readonly statements: StatementDesk
  now(): Date
  /** The one in force now. It may change between two requests: take it once in each, and never when something is made. */
  readonly agreement: Agreement
  /** Those there are now. They too may change between two requests. */
  readonly agencies: Agencies
  readonly followed: FollowedAgencies
  readonly signer: DecisionSigner
  readonly publishedKeys: readonly PublicSigningKey[]
}
