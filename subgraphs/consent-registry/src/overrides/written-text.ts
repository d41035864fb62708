/** A justification says something: twenty characters at least, however they are spaced. */
const shortestJustification = 20
/** Beyond this nobody writes by hand. */
export const longestText = 4_000

/** What staff wrote, without characters that nobody sees and no database keeps. Undefined if nothing is left. */
export function writtenText(raw: string | null | undefined): string | undefined {
  const text = (raw ?? '').replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '').trim()
  return text === '' ? undefined : text
}

export function isTooShort(justification: string): boolean {
  return countCharacters(justification.replace(/\s+/gu, ' ')) < shortestJustification
}

export function isTooLong(text: string): boolean {
  return countCharacters(text) > longestText
}

/** Unicode code points, as PostgreSQL counts them. */
function countCharacters(text: string): number {
  return Array.from(text).length
}
