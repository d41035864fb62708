import { readFile, writeFile } from 'node:fs/promises'

/** Text of each generated file, by its path from the root of the repository. */
export type GeneratedFiles = ReadonlyMap<string, string>

export async function writeGenerated(root: URL, files: GeneratedFiles): Promise<readonly string[]> {
  const stale = await findStale(root, files)
  await Promise.all(stale.map((path) => writeFile(new URL(path, root), files.get(path) ?? '')))
  return stale
}

/** The paths whose committed text is missing or other than it should be. */
export async function findStale(root: URL, files: GeneratedFiles): Promise<readonly string[]> {
  const committed = await Promise.all([...files.keys()].map((path) => readFile(new URL(path, root), 'utf8').catch(() => undefined)))
  return [...files].flatMap(([path, text], i) => (committed[i] === text ? [] : [path]))
}
