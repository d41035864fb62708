import type { DataSource, EntityManager } from 'typeorm'

/** The version applied last, with its document; undefined where none ever was. */
export async function lastApplied(store: DataSource | EntityManager): Promise<KeptAgreement | undefined> {
  const rows: KeptAgreement[] = await store.query(`
    SELECT version, document FROM agreement_applied JOIN agreement USING (version) ORDER BY sequence DESC LIMIT 1`)
  return rows[0]
}

export async function keptAgreement(store: DataSource | EntityManager, version: string): Promise<KeptAgreement | undefined> {
  const rows: KeptAgreement[] = await store.query(`SELECT version, document FROM agreement WHERE version = $1`, [version])
  return rows[0]
}

export interface KeptAgreement {
  readonly version: string
  readonly document: string
}

/** One agreement applies at a time, over all instances of the registry. */
export async function waitForTurn(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('agreement'))`)
}

export async function keep(manager: EntityManager, { version, document }: KeptAgreement): Promise<void> {
  await manager.query(`INSERT INTO agreement (version, document) VALUES ($1, $2)`, [version, document])
}

export async function noteApplied(manager: EntityManager, version: string, at: Date): Promise<void> {
  await manager.query(`INSERT INTO agreement_applied (version, applied_at) VALUES ($1, $2)`, [version, at])
}

/** Every version that ever applied, in the order in which they first did. */
export async function keptVersions(store: DataSource | EntityManager): Promise<readonly string[]> {
  const rows: { version: string }[] = await store.query(`SELECT version FROM agreement_applied GROUP BY version ORDER BY min(sequence)`)
  return rows.map(({ version }) => version)
}
