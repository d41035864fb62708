import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * From when the dates of a demo count back: the moment it was first seeded, kept in its home. So whatever is seeded on a later day, be it
 * the rest of an interrupted seeding or another agency, tells of the same lives.
 */
export function dayOfSeeding(home: string, now: Date): string {
  const file = join(home, 'seeded-as-of')
  if (!existsSync(file)) writeFileSync(file, `${now.toISOString()}\n`)
  return readFileSync(file, 'utf8').trim()
}
