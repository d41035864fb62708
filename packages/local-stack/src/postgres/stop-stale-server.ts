import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Longer than it takes to write out what a large seeding left in memory. */
const patienceMs = 120_000

/**
 * Stops a server that outlived its guardian, which was killed outright; it is known by its data directory. To be called by whoever keeps
 * that directory now: the server of a living guardian is none of these.
 */
export async function stopStaleServer(directory: string, say: (text: string) => void): Promise<void> {
  const pidFile = join(directory, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const [pid, dataDirectory] = readFileSync(pidFile, 'utf8').split('\n')
  const processId = Number(pid)
  if (dataDirectory !== directory || !isServer(processId, directory)) return
  process.kill(processId, 'SIGINT')
  for (let waited = 0; isServer(processId, directory); waited += 50) {
    if (waited === 1000) say('Stopping a PostgreSQL that was left behind')
    if (waited > patienceMs) throw new Error(`A PostgreSQL that was left behind (process ${String(processId)}) does not stop. End it.`)
    await sleep(50)
  }
}

function isServer(pid: number, directory: string): boolean {
  try {
    process.kill(pid, 0)
    const commandLine = `/proc/${String(pid)}/cmdline`
    return !existsSync('/proc') || (existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(directory))
  } catch {
    return false
  }
}
