import { categories, type Category } from '@crisis-record/contract'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const lists = z.strictObject({
  version: z.string().min(1),
  source: z.string().min(1),
  lists: z.array(
    z.strictObject({
      category: z.enum(categories),
      why: z.string().min(1),
      codes: z.array(z.strictObject({ system: z.url(), code: z.string().regex(/^[0-9]{6,18}$/), display: z.string().min(1) })),
      words: z.array(z.string().regex(/^[a-z][a-z ]*[a-z]$/)),
    }),
  ),
})

/** The versioned list of codes that by themselves tell of a category other than that of the field they stand in. */
export const itemLabelCodes = lists.parse(JSON.parse(readFileSync(new URL('./item-label-codes.json', import.meta.url), 'utf8')))

const byCode = new Map<string, Category[]>()
for (const { category, codes } of itemLabelCodes.lists) {
  for (const { system, code } of codes) byCode.set(`${system}|${code}`, [...(byCode.get(`${system}|${code}`) ?? []), category])
}

/**
 * The labels of an item with these codes; every seed and every import asks, whichever agency's store it fills. A product of dm+d that is
 * not listed is found by its name: one label too many withholds a little more, one too few would tell (P5).
 */
export function itemLabelsFor(
  codings: readonly { readonly system: string; readonly code: string; readonly display: string }[],
): Category[] {
  const found = codings.flatMap(({ system, code, display }) => [
    ...(byCode.get(`${system}|${code}`) ?? []),
    ...itemLabelCodes.lists.filter(({ words }) => words.some((word) => mentions(display, word))).map(({ category }) => category),
  ])
  return [...new Set(found)].sort()
}

function mentions(text: string, word: string): boolean {
  return ` ${text.toLowerCase().replaceAll(/[^a-z]+/g, ' ')} `.includes(` ${word} `)
}
