import type { DocumentNode } from 'graphql'
import { readLinks } from './label-feature.js'

const federation = 'https://specs.apollo.dev/federation/'

/** Every name under which a schema could use a directive of federation: plain, renamed by `as:`, or with the feature's prefix. */
export function federationNames(document: DocumentNode, directive: string): ReadonlySet<string> {
  const links = readLinks(document).filter(({ url }) => url.startsWith(federation))
  const renamed = links.map(({ imports }) => imports.get(`@${directive}`)?.slice(1) ?? directive)
  const prefixed = links.map(({ as }) => `${as ?? 'federation'}__${directive}`)
  return new Set([directive, ...renamed, ...prefixed])
}
