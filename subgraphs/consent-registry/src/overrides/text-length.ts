import { lengthOfText } from '@crisis-record/subgraph-kit'

/** A justification says something: twenty characters at least, however they are spaced. */
const shortestJustification = 20
/** Beyond this nobody writes by hand. */
const longestText = 4_000

export function isTooShort(justification: string): boolean {
  return lengthOfText(justification.replace(/\s+/gu, ' ')) < shortestJustification
}

export function isTooLong(text: string): boolean {
  return lengthOfText(text) > longestText
}
