import type { DataSource } from 'typeorm'

/** Whoever can take its own systems' data is fed. The parts that the partnership runs are not: what they hold is made here. */
export function isFed({ importing }: { readonly importing?: unknown }): boolean {
  return importing !== undefined
}

/** The day in London (`2026-11-29`) on which the store last took a feed; null where it never did. */
export async function lastFed(dataSource: DataSource): Promise<string | null> {
  const [row]: { day: string | null }[] = await dataSource.query('SELECT day FROM last_feed')
  return row?.day ?? null
}
