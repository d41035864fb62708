/** A postcode asked for: whole, or its first half (the outward code). */
export type PostcodeAsked = { readonly whole: string } | { readonly outward: string }

/** Accepts any spacing and case; undefined where it is neither a postcode nor an outward code. BS 7666 form, not a list of those in use. */
export function parsePostcode(raw: string): PostcodeAsked | undefined {
  const compact = raw.toUpperCase().replace(/\s+/g, '')
  const whole = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})$/.exec(compact)
  if (whole !== null) return { whole: `${whole[1] ?? ''} ${whole[2] ?? ''}` }
  return /^[A-Z]{1,2}[0-9][A-Z0-9]?$/.test(compact) ? { outward: compact } : undefined
}
