import { parseOdsCode } from '@crisis-record/contract'
import { z } from 'zod'
import { logLevels } from '../observe/log-level.js'

const port = z
  .string()
  .regex(/^[0-9]{1,5}$/, 'give a port, 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'give a port, 0 to 65535')
const yesOrNo = z.enum(['true', 'false'], 'give true or false').transform((value) => value === 'true')
const file = z.string().min(1, 'give the path of a file')

/** The environment of every subgraph. The descriptions are what `--help` prints. */
export const settings = z.object({
  ODS_CODE: z
    .string()
    .refine((value) => parseOdsCode(value) !== undefined, 'give an ODS code: 3 to 10 capital letters and digits')
    .describe('ODS code of this organisation; decisions for any other are refused'),
  ORGANISATION_NAME: z.string().min(1, 'give a name').describe('name of this organisation, shown as the source of its items'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./, 'give an address postgresql://user:password@host:port/database')
    .describe('PostgreSQL database of this subgraph, under the role that serves requests'),
  OWNER_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./, 'give an address postgresql://user:password@host:port/database')
    .optional()
    .describe('the same database under the role that owns it, for migrations and seeding; without it DATABASE_URL serves for both'),
  REQUEST_KEYS_FILE: file.describe('JSON file with the one or two keys shared with the gateway: [{"kid","key"}]'),
  CONSENT_REGISTRY_JWKS_URL: z
    .url({ protocol: /^https?$/, error: 'give an http or https address' })
    .describe('where the consent registry publishes its public keys'),
  CONSENT_REGISTRY_ISSUER: z
    .string()
    .min(1, 'give the issuer')
    .default('https://consent-registry.crisis-record.example')
    .describe('issuer the decision tokens must name'),
  SHARING_AGREEMENT_FILE: file.describe("YAML file, this agency's own copy of the sharing agreement"),
  HOST: z.string().min(1, 'give an address').default('127.0.0.1').describe('address to listen at'),
  PORT: port.default(4100).describe('port to listen at; 0 takes a free one'),
  INTERNAL_PORT: port.optional().describe('port of metrics and detailed health (default PORT + 1000)'),
  LOG_LEVEL: z
    .enum(logLevels, `give one of ${logLevels.join(', ')}`)
    .default('info')
    .describe('how much is logged'),
  MIGRATE_ON_START: yesOrNo.default(true).describe('apply pending migrations before listening'),
  SEED_PEOPLE: z
    .string()
    .regex(/^[0-9]{1,7}$/, 'give a whole number')
    .transform(Number)
    .optional()
    .describe('fill an empty store with the demo people and this many generated ones'),
  SEED_AS_OF: z.iso
    .datetime('give a moment such as 2026-03-01T09:00:00Z')
    .transform((text) => new Date(text))
    .optional()
    .describe('from when the dates of what is seeded count back, the same at all agencies of one demo (now, unless told)'),
  ALLOW_INTROSPECTION: yesOrNo.default(false).describe('for development: answer introspection'),
})
