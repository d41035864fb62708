import type { EntityManager } from 'typeorm'

/** A resource about to be kept as it came, and what it became. */
export interface ImportedConsent {
  readonly identity: string
  readonly nhsNumber: string
  readonly digest: string
  readonly text: string
  readonly importedAt: Date
  readonly statementIds: readonly string[]
}

/** Digests of those of these that were imported before, with the statements they became. */
export async function importedBefore(
  manager: EntityManager,
  identities: readonly string[],
): Promise<ReadonlyMap<string, { readonly digest: string; readonly statementIds: readonly string[] }>> {
  const rows: { identity: string; digest: string; statements: string[] }[] = await manager.query(
    `SELECT identity, digest, array(SELECT statement_id FROM imported_consent_statement s WHERE s.identity = c.identity) AS statements
     FROM imported_consent c WHERE identity = ANY ($1)`,
    [identities],
  )
  return new Map(rows.map(({ identity, digest, statements }) => [identity, { digest, statementIds: statements }]))
}

export async function keepImported(manager: EntityManager, consents: readonly ImportedConsent[]): Promise<void> {
  for (const { identity, nhsNumber, digest, text, importedAt, statementIds } of consents) {
    await manager.query(`INSERT INTO imported_consent (identity, nhs_number, digest, resource, imported_at) VALUES ($1, $2, $3, $4, $5)`, [
      identity,
      nhsNumber,
      digest,
      text,
      importedAt,
    ])
    await manager.query(`INSERT INTO imported_consent_statement (statement_id, identity) SELECT unnest($1::text[]), $2`, [
      statementIds,
      identity,
    ])
  }
}
