/** What has no look of its own: byte order marks, zero-width and direction characters. Where letters join, they join less; they stay. */
const unseen = /\p{Cf}/gu
const breaks = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu

/** A name as one line of what can be seen, so that it reads the same wherever it is opened and nothing hides in it. May be empty. */
export function plainText(text: string): string {
  return text.replace(unseen, '').replace(breaks, ' ').trim()
}

/** After what separates cells in some country's spreadsheets, and after quotes that were not meant as such. */
const formulaWithin = /(^["'\s]+|[;,|]["'\s]*)([=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu

/**
 * Text of a cell in which no formula can begin but at its start, and there csv-stringify's `escape_formulas` keeps it text: a file with commas,
 * opened where semicolons separate, is cut in other places (OWASP, CSV injection).
 */
export function plainCell(text: string): string {
  return plainText(text).replace(formulaWithin, "$1'$2")
}
