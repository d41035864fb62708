const begin = '<!-- carriers: written by `npm run record -w @crisis-record/tooling` -->'
const end = '<!-- end of carriers -->'

/** The page with the table of what carries each category in its place. */
export function withCarriers(page: string, table: string): string {
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error('docs/record.md has no place for the table of carriers')
  return `${before}${begin}\n\n${table}\n\n${end}${after}`
}

/** Rows of the table under a heading, cell by cell, without head and rule. */
export function tableUnder(page: string, heading: string): readonly (readonly string[])[] {
  const section = page.split(`\n${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}
