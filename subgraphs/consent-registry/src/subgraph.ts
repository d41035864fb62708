import { followAgencies, importLimits, indispensableOf, type SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { admitAgreement } from './agreement/admit-agreement.js'
import { agreementAtStart } from './agreement/agreement-at-start.js'
import { requireAgreement } from './agreement/require-agreement.js'
import { createAlertDigests } from './alerts/alert-digests.js'
import { createStaffRegister } from './alerts/staff-register.js'
import { createEventLog } from './audit/event-log.js'
import { authorise } from './authorise/authorise.js'
import { createAccessTokenVerifier } from './authorise/verify-access-token.js'
import { OverrideMutations } from './graphql/override-mutations.js'
import { OverrideQueueQuery } from './graphql/override-queue-query.js'
import { ConsentExportResolver } from './graphql/consent-export-resolver.js'
import { ImportConsentMutation } from './graphql/import-consent-mutation.js'
import { ConsentStatementsResolver } from './graphql/consent-statements-resolver.js'
import { PatientQuery } from './graphql/patient-query.js'
import { PatientResolver } from './graphql/patient-resolver.js'
import { PatientStatementsResolver } from './graphql/patient-statements-resolver.js'
import { StatementMutations } from './graphql/statement-mutations.js'
import { createOverrideDesk } from './overrides/override-desk.js'
import { createOverrideEvents } from './overrides/override-events.js'
import { createOverrideMetrics } from './overrides/override-metrics.js'
import { createOverrideWatch } from './overrides/override-watch.js'
import { watchOverrides } from './overrides/watch-overrides.js'
import { peopleRoute } from './register/people-route.js'
import { seed } from './seed/seed.js'
import type { Services } from './services.js'
import { type RegistrySettings, registrySettings } from './settings/registry-settings.js'
import { jwksRoute } from './signing/jwks-route.js'
import { createDecisionSigner } from './signing/sign-decision.js'
import { createStatementDesk } from './statements/statement-desk.js'
import { createConsentStore } from './store/consent-store.js'
import { MergedNumberEntity } from './store/merged-number.entity.js'
import { Registry1760000000001 } from './store/migrations/1760000000001-registry.js'
import { Statements1760000000020 } from './store/migrations/1760000000020-statements.js'
import { Overrides1760000000040 } from './store/migrations/1760000000040-overrides.js'
import { Agreement1760000000050 } from './store/migrations/1760000000050-agreement.js'
import { Alerts1760000000060 } from './store/migrations/1760000000060-alerts.js'
import { ImportedConsents1760000000070 } from './store/migrations/1760000000070-imported-consents.js'
import { PeopleTold1760000000080 } from './store/migrations/1760000000080-people-told.js'
import { OverrideReviewEntity } from './store/override-review.entity.js'
import { OverrideEntity } from './store/override.entity.js'
import { PersonEntity } from './store/person.entity.js'
import { createPersonRegister } from './store/person-register.js'
import { StatementEndEntity } from './store/statement-end.entity.js'
import { StatementEntity } from './store/statement.entity.js'

/** Decides what may be seen, and signs it. */
export const definition: SubgraphDefinition<Services, RegistrySettings> = {
  kind: 'consent-registry',
  resolvers: [
    PatientQuery,
    PatientResolver,
    PatientStatementsResolver,
    ConsentStatementsResolver,
    StatementMutations,
    ConsentExportResolver,
    ImportConsentMutation,
    OverrideMutations,
    OverrideQueueQuery,
  ],
  entities: [PersonEntity, MergedNumberEntity, StatementEntity, StatementEndEntity, OverrideEntity, OverrideReviewEntity],
  migrations: [
    Registry1760000000001,
    Statements1760000000020,
    Overrides1760000000040,
    Agreement1760000000050,
    Alerts1760000000060,
    ImportedConsents1760000000070,
    PeopleTold1760000000080,
  ],
  privileges: {
    person: ['SELECT', 'INSERT', { update: ['date_of_birth', 'restricted', 'deceased_on', 'family_digest', 'told_version'] }],
    merged_number: ['SELECT', 'INSERT', 'DELETE', { update: ['surviving_nhs_number', 'number_digest'] }],
    statement: ['SELECT', 'INSERT', { update: ['withdrawn_at', 'closed_at', 'entered_in_error_at'] }],
    statement_end: ['SELECT', 'INSERT'],
    override: ['SELECT', 'INSERT', { update: ['ended_at', 'justification', 'justified_at', 'escalated_at', 'expiry_noted_at'] }],
    override_review: ['SELECT', 'INSERT'],
    staff_member: ['SELECT', 'INSERT', { update: ['number_digest', 'seen_at'] }],
    agreement: ['SELECT', 'INSERT'],
    agreement_applied: ['SELECT', 'INSERT'],
    imported_consent: ['SELECT', 'INSERT'],
    imported_consent_statement: ['SELECT', 'INSERT'],
  },
  // What the gateway took, with what it says of the request: token, purpose, person.
  bodyLimit: importLimits.requestBody + 64 * 1024,
  configuration: registrySettings,
  services: ({ dataSource, clock, log, metrics, settings, agreement, issuer }) => {
    const followed = followAgencies({ file: settings.AGENCIES_FILE, log })
    const events = createEventLog({
      audit: () => indispensableOf(followed.current(), 'access-audit'),
      key: settings.AUDIT_EVENT_KEY_FILE,
      clock,
    })
    const alertDigests = createAlertDigests(settings.CALLER_SALT_FILE)
    const overrides = createOverrideDesk({
      dataSource,
      events: createOverrideEvents((event) => events.append(event)),
      metrics: createOverrideMetrics(metrics),
      clock,
      log,
    })
    return {
      verifyAccessToken: createAccessTokenVerifier({
        issuer: settings.OIDC_ISSUER,
        jwksUrl: settings.OIDC_JWKS_URL,
        audience: settings.ACCESS_TOKEN_AUDIENCE,
        clock,
      }),
      callerSalt: settings.CALLER_SALT_FILE,
      store: createConsentStore(dataSource),
      register: createPersonRegister(dataSource, alertDigests),
      feedKeys: settings.REGISTER_FEED_KEYS_FILE,
      alertDigests,
      staff: createStaffRegister({ dataSource, digests: alertDigests, clock, log }),
      events,
      statements: createStatementDesk({ dataSource, events, clock }),
      overrides,
      overrideWatch: createOverrideWatch(overrides),
      get agreement() {
        return requireAgreement(agreement())
      },
      now: () => clock.now(),
      get agencies() {
        return followed.current()
      },
      followed,
      signer: createDecisionSigner(issuer, settings.SIGNING_KEY_FILE),
      publishedKeys: settings.SIGNING_KEY_FILE.published,
    }
  },
  authorise,
  agreementAtStart,
  admitAgreement: (offered, { services, dataSource }) =>
    admitAgreement(offered, { dataSource, services: { events: services.events, now: services.now } }),
  routes: async (app, deps) => {
    await jwksRoute(app, deps)
    await peopleRoute(app, deps)
    await watchOverrides(app, deps)
    app.addHook('onClose', () => {
      deps.services.followed.stop()
      return deps.services.staff.settled()
    })
  },
  seed,
}
