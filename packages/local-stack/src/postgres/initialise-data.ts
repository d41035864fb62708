import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerUser } from './server-user.js'

interface Initialising {
  readonly initdb: string
  readonly directory: string
  /** Password of the superuser `postgres`. */
  readonly password: string
  readonly user: ServerUser | undefined
}

/** Makes the data of a new server, unless they are there. Made elsewhere and then moved: killed halfway, it leaves none rather than half. */
export async function initialiseData({ initdb, directory, password, user }: Initialising): Promise<void> {
  if (existsSync(join(directory, 'PG_VERSION'))) return
  const making = `${directory}.making`
  const passwordFile = `${directory}.password`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user !== undefined) for (const path of [making, passwordFile]) chownSync(path, user.uid, user.gid)
  const flags = [
    '-D',
    making,
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
    '--no-instructions',
  ]
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(initdb, flags, { ...user, stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' })
      let errors = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
      child.once('error', reject)
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The database could not be made. ${errors.trim()}`))))
    })
    if (existsSync(directory)) rmdirSync(directory)
    renameSync(making, directory)
  } finally {
    for (const path of [making, passwordFile]) rmSync(path, { recursive: true, force: true })
  }
}
