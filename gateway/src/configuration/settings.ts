import { isIP } from 'node:net'
import { requestKey } from '@crisis-record/contract/tokens'
import { z } from 'zod'
import { parseTrustedDocuments } from '../operation/trusted-documents.js'

/** Reads a file of settings or secrets; handed in so that the parsing can be tested without files. */
export type ReadText = (path: string) => string

export function required(what: string) {
  return z.string({ error: `is not set. Set it to the ${what}.` }).trim()
}

export const port = z
  .string()
  .trim()
  .regex(/^\d{1,5}$/, 'must be a port number between 0 and 65535.')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a port number between 0 and 65535.')

export const postgresAddress = required('PostgreSQL database of the sessions, such as postgres://user:password@host:5432/gateway').refine(
  (raw) => /^postgres(ql)?:\/\/./.test(raw) && URL.canParse(raw),
  'must be the address of a PostgreSQL database: postgres://user:password@host:5432/name.',
)

export function httpOrigin(example: string) {
  return z
    .string()
    .trim()
    .refine(isOrigin, `must be scheme, host and port alone, such as ${example}.`)
    .transform((raw) => new URL(raw))
}

function isOrigin(raw: string): boolean {
  if (!URL.canParse(raw)) return false
  const address = new URL(raw)
  return /^https?:$/.test(address.protocol) && address.href === `${address.origin}/`
}

export function flag(otherwise: boolean) {
  return z
    .enum(['true', 'false'], { error: 'must be true or false.' })
    .transform((raw) => raw === 'true')
    .default(otherwise)
}

export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `must be one of ${values.join(', ')}.` })
}

export function milliseconds(otherwise: number) {
  return whole(1, 60_000, 'milliseconds').default(otherwise)
}

export function perMinute(otherwise: number) {
  return whole(1, 10_000_000, 'requests a minute').default(otherwise)
}

export function atOnce(otherwise: number) {
  return whole(1, 1_000_000, 'operations at a time').default(otherwise)
}

function whole(least: number, most: number, unit: string) {
  const message = `must be a whole number of ${unit} from ${least} to ${most}.`
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message)
}

/** IP addresses and networks (`10.0.0.0/8`), separated by commas. */
export const proxyAddresses = z
  .string()
  .transform((raw) =>
    raw
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  )
  .refine((entries) => entries.every(isAddressOrNetwork), 'must be IP addresses or networks such as 10.0.0.0/8, separated by commas.')
  .default([])

function isAddressOrNetwork(entry: string): boolean {
  const [address = '', bits, ...rest] = entry.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

export function secretText(readText: ReadText, what: string) {
  return fileText(readText, `path of a file that holds ${what}`).refine((text) => text !== '', 'names an empty file.')
}

/** One secret a line. The first is in use; the others are on their way out. */
export function secretLines(readText: ReadText) {
  return fileText(readText, 'path of a file that holds a random secret of 32 characters or more')
    .transform((text) =>
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .refine(
      (lines) => lines.length > 0 && lines.every((line) => line.length >= 32),
      'names a file whose every line must be a random secret of 32 characters or more (the first is used, older ones may follow).',
    )
}

const requestKeysByAgency = z.record(z.string().regex(/^[A-Z0-9]{3,10}$/), z.array(requestKey).min(1).max(2))

export type RequestKeys = z.output<typeof requestKeysByAgency>

/** The keys the gateway shares with each agency: `{ "<ODS code>": [{ "kid", "key" }] }`. Where it is wrong is said, never what is there. */
export function parseRequestKeys(text: string): { readonly keys: RequestKeys } | { readonly wrongAt: readonly string[] } {
  const parsed = requestKeysByAgency.safeParse(readJson(text))
  if (parsed.success) return { keys: parsed.data }
  return { wrongAt: parsed.error.issues.slice(0, 20).map(({ path }) => path.join('.') || 'the top') }
}

export function agencyRequestKeys(readText: ReadText) {
  return fileText(readText, 'path of a JSON file that holds the keys shared with each agency').transform((text, context) => {
    const parsed = parseRequestKeys(text)
    if ('keys' in parsed) return parsed.keys
    for (const place of parsed.wrongAt) {
      const message = `names a file that must hold { "<ODS code>": [{ "kid", "key" }] }, one or two keys each. Wrong at ${place}.`
      context.addIssue({ code: 'custom', message })
    }
    return z.NEVER
  })
}

export function trustedDocuments(readText: ReadText, otherwise: string) {
  return z
    .string()
    .default(otherwise)
    .pipe(fileText(readText, 'path of the operations the viewer was built with'))
    .transform((text, context) => {
      const documents = parseTrustedDocuments(text)
      if (documents !== undefined) return documents
      context.addIssue({
        code: 'custom',
        message: 'names a file that must hold the operations the viewer was built with, each under its SHA-256.',
      })
      return z.NEVER
    })
}

function fileText(readText: ReadText, what: string) {
  return required(what).transform((path, context) => {
    try {
      return readText(path).trim()
    } catch {
      context.addIssue({ code: 'custom', message: 'names a file that cannot be read. Check the path and its permissions.' })
      return z.NEVER
    }
  })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
