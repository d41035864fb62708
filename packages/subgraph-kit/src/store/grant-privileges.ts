import type { DataSource, EntityManager } from 'typeorm'
import { ConfigurationError } from '../configuration/configuration-error.js'
import type { Privileges, TablePrivilege } from './privileges.js'

/**
 * Run as the owner of the store. Takes everything from the role that serves requests, and from everybody, then grants exactly what is
 * declared; in one transaction, so that an instance that runs meanwhile never finds itself without.
 */
export async function grantPrivileges(
  dataSource: DataSource,
  options: { readonly role: string; readonly privileges: Privileges },
): Promise<void> {
  const { privileges } = options
  const quote = (name: string) => dataSource.driver.escape(name)
  const role = quote(options.role)
  const database = quote(String(dataSource.driver.database))
  await dataSource.transaction(async (manager) => {
    await checkRole(manager, options.role)
    const relations = await ownRelations(manager)
    const unknown = Object.keys(privileges).filter((table) => !relations.some(({ name }) => name === table))
    if (unknown.length > 0) throw new Error(`privileges are declared for tables that are not there: ${unknown.join(', ')}`)
    const statements = [
      `REVOKE ALL ON DATABASE ${database} FROM ${role}`,
      `REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`,
      `GRANT CONNECT ON DATABASE ${database} TO ${role}`,
      `REVOKE CREATE ON SCHEMA public FROM PUBLIC, ${role}`,
      `GRANT USAGE ON SCHEMA public TO ${role}`,
      ...relations.map(({ name, sequence }) => `REVOKE ALL ON ${sequence ? 'SEQUENCE' : 'TABLE'} ${quote(name)} FROM PUBLIC, ${role}`),
      ...Object.entries(privileges).flatMap(([table, list]) =>
        list.map((privilege) => `GRANT ${words(privilege, quote)} ON TABLE ${quote(table)} TO ${role}`),
      ),
      ...relations
        .filter(({ sequence, serves }) => sequence && serves !== null && privileges[serves]?.includes('INSERT') === true)
        .map(({ name }) => `GRANT USAGE ON SEQUENCE ${quote(name)} TO ${role}`),
    ]
    for (const statement of statements) await manager.query(statement)
  })
}

function words(privilege: TablePrivilege, quote: (name: string) => string): string {
  return typeof privilege === 'string' ? privilege : `UPDATE (${privilege.update.map(quote).join(', ')})`
}

async function checkRole(manager: EntityManager, role: string): Promise<void> {
  const found: unknown[] = await manager.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
  if (found.length === 0)
    throw new ConfigurationError(['DATABASE_URL: its role does not exist; create it with LOGIN and a password, and nothing more'])
}

interface Relation {
  readonly name: string
  readonly sequence: boolean
  /** The table whose column a sequence numbers. */
  readonly serves: string | null
}

/** What the owner's role owns; what extensions brought belongs to others. */
function ownRelations(manager: EntityManager): Promise<Relation[]> {
  return manager.query(`
    SELECT c.relname AS name, c.relkind = 'S' AS sequence, served.relname AS serves
    FROM pg_class c
    LEFT JOIN pg_depend d ON c.relkind = 'S' AND d.classid = 'pg_class'::regclass AND d.objid = c.oid
      AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
    LEFT JOIN pg_class served ON served.oid = d.refobjid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND pg_has_role(c.relowner, 'USAGE')
    ORDER BY c.relname`)
}

/** Whether the role of this connection owns a table of the store, as itself, as a member of the owner, or as superuser: then no privilege binds it. */
export async function ownsStore(dataSource: DataSource): Promise<boolean> {
  const owned: unknown[] = await dataSource.query(
    "SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND pg_has_role(relowner, 'MEMBER') LIMIT 1",
  )
  return owned.length > 0
}
