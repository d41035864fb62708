import { execFileSync } from 'node:child_process'

/** Who the server runs as. Undefined: as ourselves. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

/** PostgreSQL refuses to run as root; then it runs as `postgres`, or `nobody` where there is no such user. */
export function findServerUser(ownUid: number | undefined): ServerUser | undefined {
  if (ownUid !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number.parseInt(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }), 10)
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      continue
    }
  }
  throw new Error('PostgreSQL cannot run as root, and there is no user "postgres" or "nobody" here to run it as. Run as an ordinary user.')
}
