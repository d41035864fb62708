/** Who looked. */
interface Looker {
  readonly role: string
  readonly organisation: string
  readonly callerReference: string
}

/** Whose names the copy of an access history that a person is given may show. */
export interface NamesForPerson {
  mayTell(looker: Looker): boolean
}

export interface NamingRules {
  /** Roles whose holders may be named. Nobody else is. */
  readonly named: { readonly roles: readonly string[] }
  /** Never named, for their safety: whole organisations by ODS code, members of staff by their reference in the audit. */
  readonly exempt: { readonly organisations: readonly string[]; readonly callers: readonly string[] }
}

/** Without rules nobody is named. */
export function createNamesForPerson(rules: NamingRules | undefined): NamesForPerson {
  if (rules === undefined) return { mayTell: () => false }
  const roles = new Set(rules.named.roles)
  const organisations = new Set(rules.exempt.organisations)
  const callers = new Set(rules.exempt.callers)
  return {
    mayTell: ({ role, organisation, callerReference }) =>
      roles.has(role) && !organisations.has(organisation) && !callers.has(callerReference),
  }
}
