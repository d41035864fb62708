import { readFileSync } from 'node:fs'

/** What one part may import of the others, by folder: its source, and its tests besides. */
export interface AllowedImports {
  readonly source: readonly string[]
  readonly tests: readonly string[]
}

/**
 * Who may import whom. One file, read by ESLint (which marks a wrong import while it is written) and by dependency-cruiser (which also
 * follows relative paths). A star stands for the folders not named.
 */
export const importMatrix: Readonly<Record<string, AllowedImports>> = JSON.parse(
  readFileSync(new URL('../../import-matrix.json', import.meta.url), 'utf8'),
) as Record<string, AllowedImports>

/** The entry for one folder: its own, or the star's. */
export function allowedFor(folder: string): AllowedImports | undefined {
  return importMatrix[folder] ?? importMatrix[`${folder.split('/')[0] ?? ''}/*`]
}
