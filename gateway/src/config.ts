import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RequestKey } from '@crisis-record/contract/tokens'
import { z } from 'zod'
import {
  agencyRequestKeys,
  atOnce,
  flag,
  httpOrigin,
  milliseconds,
  oneOf,
  perMinute,
  port,
  postgresAddress,
  proxyAddresses,
  required,
  secretLines,
  secretText,
  trustedDocuments,
  type ReadText,
} from './configuration/settings.js'
import { type LogLevel, logLevels } from './log.js'
import type { TrustedDocuments } from './operation/trusted-documents.js'

/** All the gateway can be told, parsed. Secrets are values here: they were read from their files. */
export interface GatewayConfig {
  host: string
  port: number
  /** Metrics and health with details; never to be reachable by clients. */
  internalPort: number
  /** The database of the sessions. */
  databaseUrl: string
  /** The one origin the viewer is served from, as browsers see it. */
  publicUrl: URL
  oidc: { issuer: URL; clientId: string; clientSecret: string; scope: string }
  /** `aud` of the access tokens we accept. */
  accessTokenAudience: string
  /** The first one signs and encrypts, all of them verify and decrypt: so a secret can be replaced without ending sessions. */
  sessionSecrets: readonly string[]
  /** Addresses of the load balancers whose X-Forwarded-For and X-Forwarded-Proto are believed; from anyone else these have no effect. */
  trustedProxies: readonly string[]
  /** By ODS code. The first key of each signs. */
  requestKeys: Readonly<Record<string, readonly RequestKey[]>>
  /** Where they are; followed while the gateway runs, as the agencies file is. */
  requestKeysFile: string
  /** Where signed heads of the audit are kept, outside the audit. */
  auditAnchorsFile: string
  agenciesFile: string
  supergraphFile: string
  labelsLockFile: string
  viewerDirectory: string
  /** What the viewer asks, and a browser's session may. */
  trustedDocuments: TrustedDocuments
  /** Milliseconds. */
  timeouts: { agency: number; registry: number; audit: number }
  /** Requests a minute. */
  rateLimits: { perCaller: number; perAddress: number }
  /** Operations that run at a time. */
  inFlight: { perCaller: number; all: number }
  allowIntrospection: boolean
  logLevel: LogLevel
}

export interface ConfigFault {
  variable: string
  message: string
}

export type ConfigResult = { ok: true; config: GatewayConfig } | { ok: false; faults: ConfigFault[] }

const besideThePackage = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Reads the environment. All faults are found at once, each with the variable's name and what to do. */
export function parseGatewayConfig(environment: Record<string, string | undefined>, readText: ReadText = readUtf8): ConfigResult {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = settings(readText).safeParse(given)
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.map((issue) => ({ variable: String(issue.path[0] ?? ''), message: issue.message })) }
  }
  return assemble(parsed.data, { requestKeys: given['REQUEST_KEYS_FILE'] ?? '' })
}

/** One line for each fault, for the terminal. */
export function describeFaults(faults: readonly ConfigFault[]): string {
  return [`The gateway cannot start: ${faults.length === 1 ? 'one setting is' : `${faults.length} settings are`} wrong.`]
    .concat(faults.map(({ variable, message }) => `  ${variable} ${message}`))
    .join('\n')
}

function settings(readText: ReadText) {
  return z.object({
    HOST: z.string().default('127.0.0.1'),
    PORT: port.default(4000),
    INTERNAL_PORT: port.optional(),
    DATABASE_URL: postgresAddress,
    PUBLIC_URL: httpOrigin('http://localhost:4000').optional(),
    OIDC_ISSUER: required('address of the identity provider, such as https://login.example.org').pipe(
      z.url({ protocol: /^https?$/, error: 'must be an http or https address, the issuer as the identity provider states it.' }),
    ),
    OIDC_ALLOW_HTTP: flag(false),
    OIDC_CLIENT_ID: required('name under which the identity provider knows this gateway'),
    OIDC_CLIENT_SECRET_FILE: secretText(readText, 'the client secret the identity provider issued'),
    OIDC_SCOPE: z.string().default('openid profile'),
    ACCESS_TOKEN_AUDIENCE: z.string().default('crisis-record'),
    SESSION_SECRET_FILE: secretLines(readText),
    TRUSTED_PROXIES: proxyAddresses,
    REQUEST_KEYS_FILE: agencyRequestKeys(readText),
    AUDIT_ANCHORS_FILE: required('file to keep signed heads of the audit in, such as /var/lib/crisis-record/anchors.jsonl'),
    AGENCIES_FILE: z.string().default(besideThePackage('../agencies.yaml')),
    SUPERGRAPH_FILE: z.string().default(besideThePackage('../supergraph.graphql')),
    LABELS_LOCK_FILE: z.string().default(besideThePackage('../labels.lock')),
    VIEWER_DIR: z.string().default(besideThePackage('../../web/dist')),
    TRUSTED_DOCUMENTS_FILE: trustedDocuments(readText, besideThePackage('../../web/src/generated/persisted-documents.json')),
    AGENCY_TIMEOUT_MS: milliseconds(2000),
    REGISTRY_TIMEOUT_MS: milliseconds(2000),
    AUDIT_TIMEOUT_MS: milliseconds(2000),
    RATE_LIMIT_PER_CALLER: perMinute(600),
    RATE_LIMIT_PER_ADDRESS: perMinute(3000),
    IN_FLIGHT_PER_CALLER: atOnce(10),
    IN_FLIGHT: atOnce(32),
    ALLOW_INTROSPECTION: flag(false),
    LOG_LEVEL: oneOf(logLevels).default('info'),
  })
}

type Settings = z.output<ReturnType<typeof settings>>

/** What follows from several settings together. */
function assemble(given: Settings, paths: { requestKeys: string }): ConfigResult {
  const faults: ConfigFault[] = []
  const publicUrl = given.PUBLIC_URL ?? new URL(`http://localhost:${given.PORT}`)
  const issuer = new URL(given.OIDC_ISSUER)
  const internalPort = given.INTERNAL_PORT ?? (given.PORT === 0 ? 0 : given.PORT + 1000)
  if (internalPort > 65_535)
    faults.push({ variable: 'INTERNAL_PORT', message: 'is PORT + 1000 by default, which is above 65535 here. Set it.' })
  if (issuer.protocol === 'http:' && !isLoopback(issuer) && !given.OIDC_ALLOW_HTTP) {
    faults.push({
      variable: 'OIDC_ISSUER',
      message: 'must be an https address. For a demonstration on a network of its own, set OIDC_ALLOW_HTTP=true.',
    })
  }
  if (publicUrl.protocol === 'https:' && given.TRUSTED_PROXIES.length === 0) {
    const message =
      'must name the address of the load balancer that ends TLS, since PUBLIC_URL is https and the gateway itself speaks http.'
    faults.push({ variable: 'TRUSTED_PROXIES', message })
  }
  if (faults.length > 0) return { ok: false, faults }
  return {
    ok: true,
    config: {
      host: given.HOST,
      port: given.PORT,
      internalPort,
      databaseUrl: given.DATABASE_URL,
      publicUrl,
      oidc: { issuer, clientId: given.OIDC_CLIENT_ID, clientSecret: given.OIDC_CLIENT_SECRET_FILE, scope: given.OIDC_SCOPE },
      accessTokenAudience: given.ACCESS_TOKEN_AUDIENCE,
      sessionSecrets: given.SESSION_SECRET_FILE,
      trustedProxies: given.TRUSTED_PROXIES,
      requestKeys: given.REQUEST_KEYS_FILE,
      requestKeysFile: paths.requestKeys,
      auditAnchorsFile: given.AUDIT_ANCHORS_FILE,
      agenciesFile: given.AGENCIES_FILE,
      supergraphFile: given.SUPERGRAPH_FILE,
      labelsLockFile: given.LABELS_LOCK_FILE,
      viewerDirectory: given.VIEWER_DIR,
      trustedDocuments: given.TRUSTED_DOCUMENTS_FILE,
      timeouts: { agency: given.AGENCY_TIMEOUT_MS, registry: given.REGISTRY_TIMEOUT_MS, audit: given.AUDIT_TIMEOUT_MS },
      rateLimits: { perCaller: given.RATE_LIMIT_PER_CALLER, perAddress: given.RATE_LIMIT_PER_ADDRESS },
      inFlight: { perCaller: given.IN_FLIGHT_PER_CALLER, all: given.IN_FLIGHT },
      allowIntrospection: given.ALLOW_INTROSPECTION,
      logLevel: given.LOG_LEVEL,
    },
  }
}

function isLoopback(address: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname)
}

function readUtf8(path: string): string {
  return readFileSync(path, 'utf8')
}
