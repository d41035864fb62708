import { isPurpose, isRole } from '@crisis-record/contract'
import { z } from 'zod'
import { isDay } from '../calendar.js'
import { authorities } from './authority.js'
import { everything, type Scope } from './scope.js'
import type { MalformedStatement, ReadableStatement, Statement } from './statement.js'

const isoInstant = z.iso.datetime({ offset: true })
/** Tried by hand, not as a union: a person may have hundreds of statements, and each alternative that fails costs. */
const instant = z.unknown().transform((raw, context) => {
  const at = toInstant(raw)
  if (Number.isFinite(at)) return at
  context.addIssue({ code: 'custom', message: 'not an instant' })
  return z.NEVER
})
const perhaps = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? undefined)
const day = z.string().refine(isDay)

function extentOf(isWord: (raw: string) => boolean): z.ZodType<'ANY' | string[]> {
  return z.custom<'ANY' | string[]>(
    (raw) => raw === 'ANY' || (Array.isArray(raw) && raw.length > 0 && raw.every((word) => typeof word === 'string' && isWord(word))),
  )
}
const isOdsForm = (raw: string) => /^[A-Z0-9]{3,10}$/.test(raw)

/** A category may bear a name it no longer has; which names ever were is the agreement's to say, so `decide` looks there. */
const scope = z.strictObject({
  category: extentOf((raw) => /^[A-Z][A-Z0-9_]*$/.test(raw)),
  source: extentOf(isOdsForm),
  organisation: extentOf(isOdsForm),
  role: extentOf(isRole),
  purpose: extentOf(isPurpose),
  emergencyExcepted: z.boolean().optional(),
})

const period = z
  .object({ periodStart: perhaps(instant), periodEnd: perhaps(instant) })
  .refine(({ periodStart, periodEnd }) => periodStart === undefined || periodEnd === undefined || periodStart < periodEnd, {
    path: ['periodEnd'],
  })

const decision = z
  .object({
    id: z.string().min(1),
    effect: z.enum(['PERMIT', 'REFUSE']),
    authority: z.enum(authorities),
    givenAt: instant,
    recordedAt: instant,
    reviewDate: perhaps(day),
    assessor: perhaps(z.string().min(1)),
    capacityAssessedOn: perhaps(day),
  })
  .superRefine((statement, context) => {
    if (statement.authority !== 'BEST_INTERESTS') return
    for (const key of ['assessor', 'capacityAssessedOn', 'reviewDate'] as const) {
      if (statement[key] === undefined) context.addIssue({ code: 'custom', path: [key], message: 'missing' })
    }
  })

const ends = ['withdrawnAt', 'closedAt', 'enteredInErrorAt'] as const

/**
 * Reads a statement as the registry keeps it: `id`, `effect`, `scope`, `authority`, `givenAt`, `recordedAt`, `reviewDate`, `assessor`,
 * `capacityAssessedOn`, and in columns of their own `periodStart`, `periodEnd`, `withdrawnAt`, `closedAt`, `enteredInErrorAt`.
 * Instants are a Date, ISO 8601 with offset, or milliseconds; days `yyyy-mm-dd`. It never fails: what cannot be read becomes a
 * {@link MalformedStatement}. One that is over stays over, readable or not.
 */
export function parseStatement(raw: unknown): Statement {
  const record = asRecord(raw)
  const [decided, scoped, dated] = [decision.safeParse(record), scope.safeParse(record['scope']), period.safeParse(record)]
  const over = ends.map((key) => endOf(record[key]))
  const ended = over.includes('ENDED')
  const kept = { ...(dated.success ? dated.data : {}), ended }
  if (decided.success && scoped.success && dated.success && !over.includes('UNREADABLE')) {
    return { form: 'READABLE', ...decided.data, scope: toScope(scoped.data), ...kept } satisfies ReadableStatement
  }
  const faults = [
    ...[decided, dated].flatMap((part) => keysOf(part.error)),
    ...keysOf(scoped.error).map((key) => (key === '' ? 'scope' : `scope.${key}`)),
    ...ends.filter((_, at) => over[at] === 'UNREADABLE'),
  ]
  const id = typeof record['id'] === 'string' ? record['id'] : 'unreadable'
  return { form: 'MALFORMED', id, scope: scoped.success ? toScope(scoped.data) : everything, faults, ...kept } satisfies MalformedStatement
}

function endOf(raw: unknown): 'NONE' | 'ENDED' | 'UNREADABLE' {
  if (raw === undefined || raw === null) return 'NONE'
  return Number.isFinite(toInstant(raw)) ? 'ENDED' : 'UNREADABLE'
}

function toInstant(raw: unknown): number {
  if (raw instanceof Date) return raw.getTime()
  if (typeof raw === 'string') return isoInstant.safeParse(raw).success ? Date.parse(raw) : NaN
  return typeof raw === 'number' ? raw : NaN
}

function toScope({ emergencyExcepted, ...extents }: z.infer<typeof scope>): Scope {
  return emergencyExcepted === undefined ? extents : { ...extents, emergencyExcepted }
}

function asRecord(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? { ...raw } : {}
}

function keysOf(error: z.ZodError | undefined): string[] {
  return (error?.issues ?? []).map((issue) => issue.path.map(String).join('.'))
}
