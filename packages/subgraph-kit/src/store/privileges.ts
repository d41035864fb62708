/** What the role that serves requests may do with one table. `{ update: [...] }` names the columns it may change. */
export type TablePrivilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | { readonly update: readonly string[] }

/**
 * Table → what the role that serves requests may do with it, and nothing else. A table of an entity that is not named here may be read;
 * any other may not even be read. The sequences of a table follow its INSERT. `SELECT … FOR UPDATE` wants UPDATE of some column.
 */
export type Privileges = Readonly<Record<string, readonly TablePrivilege[]>>
