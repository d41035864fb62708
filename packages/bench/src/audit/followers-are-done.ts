import pg from 'pg'

const followers = `
  SELECT (SELECT sequence FROM finding_cursor) >= (SELECT max(sequence) FROM entry)
    AND ((SELECT recorded_at FROM entry ORDER BY sequence LIMIT 1) >= date_trunc('month', now() AT TIME ZONE 'Europe/London') AT TIME ZONE 'Europe/London'
      OR EXISTS (SELECT FROM monthly_statistic WHERE month = to_char(now() AT TIME ZONE 'Europe/London' - interval '1 month', 'YYYY-MM'))) AS done`

/** Whether findings and last month's statistics have been derived from all that the chain holds. */
export async function followersAreDone(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ done: boolean }>(followers)
    return rows[0]?.done ?? false
  } finally {
    await client.end()
  }
}
