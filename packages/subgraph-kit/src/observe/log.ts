import type { Category, ErrorCode } from '@crisis-record/contract'

/**
 * The only fields a log line may carry. None of them can hold an NHS number, a name or anything read from a record;
 * adding one here is a decision about that, so it is reviewed.
 */
export interface LogFields {
  readonly requestId?: string
  /** A reason code from a fixed list, never text from outside. */
  readonly reason?: string
  readonly code?: ErrorCode
  readonly category?: Category
  /** `Type.field` of the schema. */
  readonly field?: string
  /** ODS code of an organisation. */
  readonly agency?: string
  readonly kind?: string
  readonly kid?: string
  readonly port?: number
  readonly count?: number
  readonly elapsedMs?: number
  readonly status?: number
  readonly migration?: string
  /** Of the sharing agreement, as the partnership writes it. */
  readonly version?: string
  /** Where the sharing agreement has a fault, and what it is: that document is about no person. */
  readonly line?: number
  readonly key?: string
  readonly fault?: string
  /** Words of the sharing agreement. */
  readonly role?: string
  readonly purpose?: string
  readonly term?: string
  /** Logged as name, code and stack frames; its message is left out, for it may quote a row. */
  readonly error?: unknown
}

/**
 * A text written in the source, not put together at run time: for `string` and for template types the record below is an index
 * signature, which the empty object satisfies.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the empty object is what is compared
export type FixedText<T extends string> = {} extends Record<T, unknown> ? never : T

type LogSentence = <const T extends string>(message: FixedText<T>, fields?: LogFields) => void

/** Sentences, not records: `log.warn('request refused', { reason, requestId })`. */
export interface Log {
  readonly debug: LogSentence
  readonly info: LogSentence
  readonly warn: LogSentence
  readonly error: LogSentence
}
