import { writtenText } from '@crisis-record/contract'

/** Something that can be read was written. */
export function isGiven(text: string | null | undefined): text is string {
  return writtenText(text) !== undefined
}

/** Names and the like are one short line: they are shown beside the choice, and printed. Half a surrogate pair is none that a database keeps. */
export function fitsOneLine(text: string): boolean {
  return text.length <= 200 && !/\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}/u.test(text)
}
