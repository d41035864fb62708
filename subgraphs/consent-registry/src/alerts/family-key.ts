/**
 * A family name as it is compared: lower case, without accents and apostrophes, one space between its parts.
 * `O'Neill-Brontë` → `oneill bronte`. Names in scripts other than Latin keep their letters.
 */
export function familyKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
