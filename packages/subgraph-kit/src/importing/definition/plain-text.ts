/** A text as lists of words are held against it: on one line, with plain hyphens, and nothing in it that is not seen. What is shown stays as it came. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s+/g, ' ')
}
