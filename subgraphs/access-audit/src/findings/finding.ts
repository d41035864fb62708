/** What a privacy officer should look at, found by the audit in its own chain. */
export const findingKinds = ['OWN_RECORD', 'COLLEAGUE', 'SAME_SURNAME', 'SELF_RELIED_PERMIT', 'LIFTED_REFUSAL', 'ETREAT_SAMPLE'] as const
export type FindingKind = (typeof findingKinds)[number]

export interface Finding {
  /** `<ODS>:<sequence>.<kind>`, and the statement's id behind it where it is about one: the same however often it is derived. */
  readonly id: string
  readonly kind: FindingKind
  /** Of the entry it was found in. */
  readonly sequence: number
  readonly nhsNumber: string
  readonly requestId: string
  /** When the audit took that entry in. */
  readonly foundAt: Date
  readonly callerReference: string
  readonly callerName: string | null
  readonly role: string
  readonly organisation: string
  readonly purpose: string
  /** Of the look, in London. But for statements, one caller's looks at one person on one day are one finding of a kind. */
  readonly day: string
  /** SELF_RELIED_PERMIT: the permit, and who recorded it. LIFTED_REFUSAL: the refusal, and who lifted it. */
  readonly statementId: string | null
  readonly recorder: string | null
}

/** What was found of it, as the chain says. */
export interface ReviewOfFinding {
  readonly findingId: string
  readonly outcome: string
  /** The request that reviewed it; its note is kept under the same. */
  readonly requestId: string
  readonly reviewedAt: Date
  readonly reviewer: string
  readonly reviewerName: string | null
}
