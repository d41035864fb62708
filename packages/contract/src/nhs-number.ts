/** Ten digits whose last is the mod-11 check digit. Only {@link parseNhsNumber} makes one. */
export type NhsNumber = string & { readonly __brand: 'NhsNumber' }

/**
 * Accepts ten digits, with spaces or dashes between them.
 * Check digit: NHS Data Dictionary, NHS NUMBER. The digits 1 to 9 are weighted 10 to 2; 11 less the remainder
 * of the sum by 11 is the check digit, where 11 counts as 0 and 10 is never valid.
 */
export function parseNhsNumber(raw: unknown): NhsNumber | undefined {
  if (typeof raw !== 'string' || raw.length > 32) return undefined
  const digits = raw.replace(/[\s-]/g, '')
  if (!/^[0-9]{10}$/.test(digits)) return undefined
  return checkDigit(digits.slice(0, 9)) === Number(digits[9]) ? (digits as NhsNumber) : undefined
}

/** For people: `999 000 0018`. */
export function formatNhsNumber(nhsNumber: NhsNumber): string {
  return `${nhsNumber.slice(0, 3)} ${nhsNumber.slice(3, 6)} ${nhsNumber.slice(6)}`
}

/** The synthetic number with this serial (0 to 999,999) in 999 000 0000 … 999 999 9999, or undefined where none passes the check. */
export function syntheticNhsNumber(serial: number): NhsNumber | undefined {
  const first = `999${String(serial).padStart(6, '0')}`
  const check = checkDigit(first)
  return check === undefined ? undefined : ((first + String(check)) as NhsNumber)
}

function checkDigit(firstNine: string): number | undefined {
  let sum = 0
  for (let i = 0; i < 9; i++) sum += Number(firstNine[i]) * (10 - i)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? undefined : check
}
