/**
 * Letters that are a letter with something to it, but that Unicode does not take apart, as they are written by those who have no such key.
 * From Unicode's Latin-1 Supplement and Latin Extended-A.
 */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
}

/**
 * A name as it is compared: lower case, without accents and apostrophes, one space between its parts.
 * `O'Neill-Brontë` → `oneill bronte`, `Łukasz` → `lukasz`. Names in scripts other than Latin keep their letters.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŧ]/gu, (letter) => plain[letter] ?? letter)
    .replace(/['’‘`]/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
