import type { Concept } from './consent-schema.js'

/** `system|code` of each coding. */
export function codesOf(concept: Concept | undefined): readonly string[] {
  return (concept?.coding ?? []).map(({ system = '', code = '' }) => `${system}|${code}`)
}
