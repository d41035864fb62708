import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { authorise } from './authorise/authorise.js'
import { createAccessTokenVerifier } from './authorise/verify-access-token.js'
import { PatientQuery } from './graphql/patient-query.js'
import { PatientResolver } from './graphql/patient-resolver.js'
import { seed } from './seed/seed.js'
import type { Services } from './services.js'
import { type RegistrySettings, registrySettings } from './settings/registry-settings.js'
import { jwksRoute } from './signing/jwks-route.js'
import { createDecisionSigner } from './signing/sign-decision.js'
import { createConsentStore } from './store/consent-store.js'
import { MergedNumberEntity } from './store/merged-number.entity.js'
import { Registry1760000000001 } from './store/migrations/1760000000001-registry.js'
import { OverrideEntity } from './store/override.entity.js'
import { PersonEntity } from './store/person.entity.js'
import { StatementEntity } from './store/statement.entity.js'

/** Decides what may be seen, and signs it. */
export const definition: SubgraphDefinition<Services, RegistrySettings> = {
  kind: 'consent-registry',
  resolvers: [PatientQuery, PatientResolver],
  entities: [PersonEntity, MergedNumberEntity, StatementEntity, OverrideEntity],
  migrations: [Registry1760000000001],
  configuration: registrySettings,
  services: ({ dataSource, clock, settings }) => ({
    verifyAccessToken: createAccessTokenVerifier({ ...settings.identity, clock }),
    callerSalt: settings.callerSalt,
    store: createConsentStore(dataSource),
    agreement: settings.agreement,
    agencies: settings.agencies,
    signer: createDecisionSigner(settings.issuer, settings.signingKeys),
    publishedKeys: settings.signingKeys.published,
  }),
  authorise,
  routes: jwksRoute,
  seed,
}
