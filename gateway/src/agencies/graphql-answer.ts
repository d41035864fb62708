import { z } from 'zod'
import type { ConnectionResult } from './agency-connection.js'

/** What an agency's answer comes to, before anything in it is believed. */
export type GraphqlAnswer =
  | { readonly kind: 'ANSWERED'; readonly data: unknown; readonly errors: readonly AnswerError[]; readonly extensions: unknown }
  /** `sent`: whether the request may have been acted upon. */
  | { readonly kind: 'UNAVAILABLE'; readonly reason: string; readonly status?: number; readonly sent: boolean }
  | { readonly kind: 'INVALID'; readonly reason: string }

/** Of an error only its place and code are read: its words stay with the agency. */
export interface AnswerError {
  readonly path: readonly (string | number)[]
  readonly code: string | undefined
  readonly extensions: Readonly<Record<string, unknown>>
}

const answerErrors = z
  .array(
    z.object({
      path: z.array(z.union([z.string(), z.number()])).nullish(),
      extensions: z.record(z.string(), z.unknown()).nullish(),
    }),
  )
  .max(1_000)

export function readGraphqlAnswer(result: ConnectionResult): GraphqlAnswer {
  if (result.kind === 'FAILED') {
    const { reason, sent } = result
    return reason === 'OVERSIZED' ? { kind: 'INVALID', reason } : { kind: 'UNAVAILABLE', reason, sent }
  }
  // A request refused by its status was refused before it was executed: 401 for its signatures, 400 for its form, 429 for its number.
  const { status } = result
  if (status !== 200) return { kind: 'UNAVAILABLE', reason: 'STATUS', status, sent: status < 400 || status >= 500 }
  const body = parsed(result.body)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { kind: 'INVALID', reason: 'NOT_JSON' }
  const { data, errors, extensions } = body as { data?: unknown; errors?: unknown; extensions?: unknown }
  if (errors === undefined) return { kind: 'ANSWERED', data, errors: [], extensions }
  const read = answerErrors.safeParse(errors)
  if (!read.success) return { kind: 'INVALID', reason: 'ERRORS_MALFORMED' }
  return {
    kind: 'ANSWERED',
    data,
    extensions,
    errors: read.data.map((error) => {
      const { code } = error.extensions ?? {}
      return { path: error.path ?? [], code: typeof code === 'string' ? code : undefined, extensions: error.extensions ?? {} }
    }),
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
