import type { EntityManager } from 'typeorm'

/** What is held of something imported before. */
export interface HeldSource {
  readonly identity: string
  readonly nhsNumber: string
  readonly digest: string
  readonly readBy: string
  readonly lastUpdated: Date | null
  readonly versionId: string | null
  readonly run: string
  readonly rows: readonly RowKey[]
}

export interface RowKey {
  readonly target: string
  readonly key: string
}

export interface SourceToKeep extends HeldSource {
  readonly original: string
  readonly importedAt: Date
}

export async function heldSources(manager: EntityManager, identities: readonly string[]): Promise<ReadonlyMap<string, HeldSource>> {
  const rows: HeldSource[] = await manager.query(
    `SELECT identity, nhs_number AS "nhsNumber", digest, read_by AS "readBy", last_updated AS "lastUpdated", version_id AS "versionId", run, rows
     FROM import_source WHERE identity = ANY ($1)`,
    [identities],
  )
  return new Map(rows.map((row) => [row.identity, row]))
}

/** Keeps what each is now, and every text it ever came as. */
export async function keepSources(manager: EntityManager, sources: readonly SourceToKeep[]): Promise<void> {
  const kept = JSON.stringify(
    sources.map(({ identity, nhsNumber, digest, readBy, lastUpdated, versionId, run, rows, original, importedAt }) => ({
      ...{ identity, nhs_number: nhsNumber, digest, read_by: readBy, last_updated: lastUpdated, version_id: versionId, run, rows },
      ...{ original, imported_at: importedAt },
    })),
  )
  await manager.query(
    `INSERT INTO import_source (identity, nhs_number, digest, read_by, last_updated, version_id, run, rows)
     SELECT identity, nhs_number, digest, read_by, last_updated, version_id, run, rows FROM jsonb_populate_recordset(NULL::import_source, $1::jsonb)
     ON CONFLICT (identity) DO UPDATE SET nhs_number = excluded.nhs_number, digest = excluded.digest, read_by = excluded.read_by,
       last_updated = excluded.last_updated, version_id = excluded.version_id, run = excluded.run, rows = excluded.rows`,
    [kept],
  )
  await manager.query(
    `INSERT INTO import_original (identity, digest, original, imported_at)
     SELECT identity, digest, original, imported_at FROM jsonb_populate_recordset(NULL::import_original, $1::jsonb)
     ON CONFLICT (identity, digest) DO NOTHING`,
    [kept],
  )
}

/** The text that something came as when it was imported last, word for word. */
export async function originalOf(manager: EntityManager, identifier: string): Promise<readonly string[]> {
  const rows: { original: string }[] = await manager.query(
    `SELECT original FROM import_source JOIN import_original USING (identity, digest)
     WHERE identity = $1 OR identity LIKE '%|' || replace(replace(replace($1, '\\', '\\\\'), '%', '\\%'), '_', '\\_') ORDER BY identity`,
    [identifier],
  )
  return rows.map(({ original }) => original)
}
