/** Why a record is opened: HL7 v3 PurposeOfUse codes, and SAFEGUARDING, a local code. Declared in the header `Purpose-Of-Use`. */
export const purposes = ['TREAT', 'ETREAT', 'SAFEGUARDING', 'PATRQT', 'PATSFTY', 'HOPERAT'] as const

export type Purpose = (typeof purposes)[number]

const known: ReadonlySet<string> = new Set(purposes)

export function isPurpose(raw: unknown): raw is Purpose {
  return typeof raw === 'string' && known.has(raw)
}
