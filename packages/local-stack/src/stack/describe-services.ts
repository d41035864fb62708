import { join } from 'node:path'
import type { Agencies } from '@crisis-record/contract/agencies'
import type { StackKeys } from '../keys/make-keys.js'
import type { DatabaseAddresses } from '../postgres/start-postgres.js'
import type { ServiceDescription } from '../services/service-process.js'
import { type NamedAgency, nameServices } from './name-services.js'
import { projectRoot } from './project-root.js'
import type { StackPorts } from './stack-ports.js'

export interface StackPlan {
  readonly agencies: Agencies
  readonly agenciesFile: string
  readonly agreementFile: string
  readonly ports: StackPorts
  readonly keys: StackKeys
  /** Where the gateway keeps signed heads of the audit. */
  readonly anchorsFile: string
  /** By the name of the service: see nameServices. */
  readonly databases: ReadonlyMap<string, DatabaseAddresses>
  readonly gatewayDatabaseUrl: string
  readonly people: number
  /** From when the dates of all that is seeded count back. */
  readonly seedAsOf: string
  readonly logLevel: string
}

/** What each process is started with: its own secrets and addresses, and nobody else's. */
export function describeServices(plan: StackPlan): {
  identity: ServiceDescription
  agencies: ServiceDescription[]
  gateway: ServiceDescription
} {
  const { keys, ports } = plan
  const issuer = `http://localhost:${String(ports.identity)}`
  const viewerUrl = `http://localhost:${String(ports.gateway)}`
  const common = { HOST: '127.0.0.1', LOG_LEVEL: plan.logLevel }
  return {
    identity: {
      name: 'identity',
      main: join(projectRoot, 'packages/local-stack/dist/identity/main.js'),
      port: ports.identity,
      environment: {
        ...common,
        PORT: String(ports.identity),
        ISSUER: issuer,
        VIEWER_URL: viewerUrl,
        VIEWER_CLIENT_SECRET_FILE: keys.viewerClientSecret,
        SIGNING_KEYS_FILE: keys.identitySigning,
        COOKIE_KEY_FILE: keys.identityCookie,
      },
    },
    agencies: nameServices(plan.agencies).map((named) => describeAgency(named, plan, issuer)),
    gateway: {
      name: 'gateway',
      main: join(projectRoot, 'gateway/dist/main.js'),
      port: ports.gateway,
      environment: {
        ...common,
        PORT: String(ports.gateway),
        INTERNAL_PORT: String(ports.gatewayInternal),
        PUBLIC_URL: viewerUrl,
        DATABASE_URL: plan.gatewayDatabaseUrl,
        OIDC_ISSUER: issuer,
        OIDC_CLIENT_ID: 'viewer',
        OIDC_SCOPE: 'openid profile record',
        OIDC_CLIENT_SECRET_FILE: keys.viewerClientSecret,
        SESSION_SECRET_FILE: keys.sessionSecret,
        REQUEST_KEYS_FILE: keys.gatewayRequestKeys,
        AUDIT_ANCHORS_FILE: plan.anchorsFile,
        AGENCIES_FILE: plan.agenciesFile,
        SUPERGRAPH_FILE: join(projectRoot, 'gateway/supergraph.graphql'),
        LABELS_LOCK_FILE: join(projectRoot, 'gateway/labels.lock'),
        VIEWER_DIR: join(projectRoot, 'web/dist'),
        TRUSTED_DOCUMENTS_FILE: join(projectRoot, 'web/src/generated/persisted-documents.json'),
      },
    },
  }
}

function describeAgency({ agency, name }: NamedAgency, plan: StackPlan, issuer: string): ServiceDescription {
  const { keys } = plan
  const where = plan.ports.agencies.get(agency.odsCode)
  if (where === undefined) throw new Error(`no port for ${agency.odsCode}`)
  const registry = plan.agencies.kinds.find((kind) => kind.kind === 'consent-registry')?.instances[0]
  if (registry === undefined) throw new Error('the agencies file names no consent registry')
  return {
    name,
    main: join(projectRoot, 'subgraphs', agency.kind, 'dist/main.js'),
    port: where.port,
    environment: {
      HOST: '127.0.0.1',
      LOG_LEVEL: plan.logLevel,
      PORT: String(where.port),
      INTERNAL_PORT: String(where.internal),
      DATABASE_URL: plan.databases.get(name)?.databaseUrl ?? '',
      OWNER_DATABASE_URL: plan.databases.get(name)?.ownerDatabaseUrl ?? '',
      ODS_CODE: agency.odsCode,
      ORGANISATION_NAME: agency.name,
      REQUEST_KEYS_FILE: keys.requestKeys(agency.odsCode),
      CONSENT_REGISTRY_JWKS_URL: new URL('/.well-known/jwks.json', registry.url).href,
      SHARING_AGREEMENT_FILE: plan.agreementFile,
      SEED_PEOPLE: String(plan.people),
      SEED_AS_OF: plan.seedAsOf,
      ...(agency.kind === 'consent-registry'
        ? {
            OIDC_ISSUER: issuer,
            AGENCIES_FILE: plan.agenciesFile,
            SIGNING_KEY_FILE: keys.registrySigning,
            CALLER_SALT_FILE: keys.callerSalt,
            AUDIT_EVENT_KEY_FILE: keys.eventKeys,
            REGISTER_FEED_KEYS_FILE: keys.registerFeedKeys,
          }
        : {}),
      ...(agency.kind === 'patient-index'
        ? {
            AGENCIES_FILE: plan.agenciesFile,
            REGISTER_FEED_KEY_FILE: keys.registerFeedKeys,
            // The demo's people have neighbouring numbers, all of them.
            NEIGHBOURING_NUMBERS: '30',
          }
        : {}),
      ...(agency.kind === 'access-audit'
        ? {
            AGENCIES_FILE: plan.agenciesFile,
            HEAD_SIGNING_KEY_FILE: keys.auditHeadSigning,
            EVENT_KEYS_FILE: keys.auditEventKeys,
            SAMPLING_KEY_FILE: keys.auditSampling,
            NAMES_FOR_PERSON_FILE: join(projectRoot, 'subgraphs/access-audit/names-for-person.yaml'),
          }
        : {}),
    },
  }
}
