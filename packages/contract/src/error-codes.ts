/**
 * Every error a client can meet: stable code, HTTP status where the whole request is refused, and the fixed public text,
 * which never carries personal data. `docs/ERRORS.md` is generated from this table.
 */
export const errorTable = {
  UNAUTHENTICATED: { status: 401, text: 'You are not signed in. Sign in, or send a bearer token, and try again.' },
  SIGN_IN_FAILED: { status: 400, text: 'Signing in did not work, or took too long. Start again.' },
  SIGN_IN_UNAVAILABLE: { status: 503, text: 'The sign-in service is not answering. Follow your fallback procedure and try again.' },
  SESSION_EXPIRED: { status: 401, text: 'Your session has ended. Sign in again.' },
  CROSS_SITE_REFUSED: { status: 403, text: 'This request did not come from the viewer. Reload the page and try again.' },
  ROLE_REQUIRED: { status: 403, text: 'You have more than one role, or none. Choose one in the header Acting-Role.' },
  ROLE_NOT_PERMITTED: { status: 403, text: 'Your role may not do this.' },
  PURPOSE_REQUIRED: { status: 400, text: 'Say why the record is opened, in the header Purpose-Of-Use, once.' },
  PURPOSE_UNKNOWN: { status: 400, text: 'The purpose in the header Purpose-Of-Use is not one we know.' },
  PURPOSE_NOT_PERMITTED: { status: 403, text: 'Your role may not open records for this purpose.' },
  NHS_NUMBER_INVALID: { status: 400, text: 'This is not a valid NHS number. Check the ten digits.' },
  PATIENT_NOT_FOUND: {
    status: 200,
    text: 'No person with this NHS number is known here. Check the number, or search by name and date of birth.',
  },
  PATIENT_MERGED: { status: 200, text: 'This NHS number was replaced. Open the record under the surviving number.' },
  ONE_PERSON_PER_OPERATION: { status: 400, text: 'Ask for one person at a time.' },
  ONE_CHANGE_PER_OPERATION: { status: 400, text: 'Make one change at a time.' },
  SEARCH_LIMITED: {
    status: 200,
    text: 'You have searched for many people in a short time. Wait a while, or open the record by NHS number.',
  },
  SEARCH_INVALID: { status: 200, text: 'Give an NHS number, or family name and date of birth.' },
  OPERATION_INVALID: { status: 400, text: 'The operation is not valid against the schema.' },
  OPERATION_NOT_TRUSTED: { status: 400, text: 'This page is not the one that is served now. Reload it, and try again.' },
  OPERATION_TOO_LARGE: { status: 400, text: 'The operation is too large. Ask for less at once.' },
  METHOD_NOT_ALLOWED: { status: 405, text: 'Send operations by POST.' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, text: 'Send one operation as application/json in UTF-8.' },
  REQUEST_INVALID: { status: 400, text: 'Send one operation as a JSON object with the member query, or the hash of one the viewer has.' },
  NOT_FOUND: { status: 404, text: 'There is nothing at this address.' },
  RATE_LIMITED: { status: 429, text: 'Too many requests. Wait a minute and try again.' },
  AGENCY_UNAVAILABLE: { status: 200, text: 'This agency is not answering. Try again, or contact the agency.' },
  AGENCY_INVALID: { status: 200, text: 'This agency sent an answer that cannot be shown. Contact the agency.' },
  CONSENT_UNAVAILABLE: {
    status: 503,
    text: 'Sharing decisions cannot be made at the moment, so nothing can be shown. Follow your fallback procedure and try again.',
  },
  AUDIT_UNAVAILABLE: {
    status: 503,
    text: 'Access cannot be recorded at the moment, so nothing can be shown. Follow your fallback procedure and try again.',
  },
  PERSON_DECEASED: { status: 200, text: 'This person has died. Nothing more can be recorded about sharing.' },
  STATEMENT_NOT_FOUND: { status: 200, text: 'There is no such choice of this person. Reload and look again.' },
  CHANGE_BUSY: {
    status: 200,
    text: 'Others are making changes at the moment, so nothing was changed. Wait a moment and try again.',
  },
  OVERRIDE_NOT_FOUND: { status: 200, text: 'There is no such override that you could act on. Reload and look again.' },
  OVERRIDE_ENDED: { status: 200, text: 'This override has ended already. Reload and look again.' },
  OVERRIDE_IS_OPEN: { status: 200, text: 'This override is still open. It can be reviewed once it has ended.' },
  OWN_OVERRIDE: { status: 403, text: 'Nobody reviews their own override. Ask a colleague.' },
  ALREADY_REVIEWED: { status: 200, text: 'This has been reviewed already. Reload and look again.' },
  FINDING_NOT_FOUND: { status: 200, text: 'There is no such finding. Reload and look again.' },
  OWN_FINDING: { status: 403, text: 'Nobody reviews a finding about their own access. Ask a colleague.' },
  /** Answered with 200, lest something between client and gateway sends the change again. */
  OUTCOME_UNKNOWN: { status: 200, text: 'It is not certain whether this was done. Reload and look before you try again.' },
  INTERNAL: { status: 500, text: 'Something went wrong on our side. Try again.' },
} as const satisfies Record<string, { status: number; text: string }>

export type ErrorCode = keyof typeof errorTable

const known: ReadonlySet<string> = new Set(Object.keys(errorTable))

export function isErrorCode(raw: unknown): raw is ErrorCode {
  return typeof raw === 'string' && known.has(raw)
}

/** A failure with a public face. `cause` stays on the server. */
export class PublicError extends Error {
  readonly code: ErrorCode
  /** Further public members of `extensions`, such as the surviving number of a merge. Never anything else about a person. */
  readonly details: Readonly<Record<string, string>>

  constructor(code: ErrorCode, options: { cause?: unknown; details?: Readonly<Record<string, string>> } = {}) {
    super(errorTable[code].text, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'PublicError'
    this.code = code
    this.details = options.details ?? {}
  }
}
