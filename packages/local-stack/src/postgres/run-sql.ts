import pg from 'pg'

/** One statement at a DATABASE_URL, for tests that arrange what no agency does. */
export async function runSql(url: string, statement: string, parameters: readonly unknown[] = []): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement, [...parameters])
    return rows
  } finally {
    await client.end()
  }
}
