import { type ErrorCode, PublicError } from '@crisis-record/contract'

/** A refusal with something beside it for whoever put the question: the gateway, never its client. */
export class RefusedWith extends PublicError {
  readonly responseExtensions: Readonly<Record<string, unknown>>

  constructor(refusal: PublicError, responseExtensions: Readonly<Record<string, unknown>>) {
    const code: ErrorCode = refusal.code
    super(code, { cause: refusal.cause, details: refusal.details })
    this.name = 'RefusedWith'
    this.responseExtensions = responseExtensions
  }
}
