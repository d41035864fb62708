import { DateTime } from 'luxon'

/**
 * A day or a time as a table writes it, as FHIR does. A time that the clocks skipped or went through twice is none: nobody can say which it was.
 */
export function parseDate(text: string, { format, zone }: { readonly format: string; readonly zone: string }): string | undefined {
  const at = DateTime.fromFormat(text, format, { zone, locale: 'en-GB' })
  if (!at.isValid || at.toFormat(format) !== text) return undefined
  if (!/[Hhmstx]/.test(format)) return at.toISODate()
  return at.getPossibleOffsets().length > 1 ? undefined : at.toUTC().toISO({ suppressMilliseconds: true })
}
