/** Zero-width joiners and variation selectors: with the character before them they show something, as in Persian words and in pictures. */
const joiner = String.raw`(?:\u200c|\u200d|\ufe0e|\ufe0f)`

/**
 * Characters that show nothing, or that make a text read as another: controls, halves of a character, zero-width and other ignorable ones,
 * marks that turn the direction of what follows (Unicode TR 36, "bidirectional text spoofing"), and blanks that count as letters.
 */
const unseen = new RegExp(String.raw`(?![\n\t])(?!${joiner})[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]`, 'gu')

/** Joiners by themselves, or more of them than any picture has, are unseen as well. */
const joinersAlone = new RegExp(String.raw`(?<!(?:[\p{L}\p{M}\p{N}\p{P}\p{S}]|${joiner}))${joiner}+|(?<=${joiner}{2})${joiner}+`, 'gu')

/** What somebody wrote, without what nobody sees, at whose ends nothing is blank. Undefined if nothing is left: then nothing was said. */
export function writtenText(raw: string | null | undefined): string | undefined {
  const text = (raw ?? '').replace(unseen, '').replace(joinersAlone, '').trim()
  return text === '' ? undefined : text
}

/** Unicode code points, as PostgreSQL counts them. */
export function lengthOfText(text: string): number {
  return Array.from(text).length
}
