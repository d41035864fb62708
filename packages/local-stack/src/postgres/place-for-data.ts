import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { findServerUser, type ServerUser } from './server-user.js'

/**
 * Where the database of a demo lies: in its home, unless the server must run as another user who cannot get there (root, below a folder
 * closed to others). Then in the machine's folder for temporary files, at a place kept in the home: deleting the home resets it, and another
 * folder for temporary files does not lose it.
 */
export function placeForData(home: string, ownUid: number | undefined = process.getuid?.(), temporary = tmpdir()): string {
  const user = findServerUser(ownUid)
  if (user === undefined || isReachable(home, user)) return join(home, 'postgres')
  const note = join(home, 'postgres-elsewhere')
  if (!existsSync(note)) writeFileSync(note, join(temporary, `crisis-record-${randomUUID()}`), { mode: 0o600 })
  // Homes of an earlier version keep the name alone.
  return resolve(temporary, readFileSync(note, 'utf8').trim())
}

function isReachable(folder: string, user: ServerUser): boolean {
  const { mode, uid, gid } = statSync(folder)
  const passable = uid === user.uid ? mode & 0o100 : gid === user.gid ? mode & 0o010 : mode & 0o001
  if (passable === 0) return false
  return dirname(folder) === folder || isReachable(dirname(folder), user)
}
