/** `MERTON, Ruth`, as on every NHS patient banner. */
export function personName(person: { readonly familyName: string; readonly givenName: string; readonly title?: string | null }): string {
  const title = person.title ? ` (${person.title})` : ''
  return `${person.familyName.toUpperCase()}, ${person.givenName}${title}`
}
