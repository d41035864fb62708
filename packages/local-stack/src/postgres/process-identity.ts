import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * What tells a process from any later one that is given its number: when it was started, and on Linux, which counts from there, by which
 * start of the machine. Undefined: there is no such process.
 */
export function identifyProcess(pid: number): string | undefined {
  try {
    if (!existsSync('/proc/self/stat')) {
      const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      return started.trim() === '' ? undefined : started.trim()
    }
    // The name, in brackets, may hold anything; after it the state is the 3rd field of the line, and the start the 22nd.
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const [state] = fields
    return state === 'Z' || state === 'X'
      ? undefined
      : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19] ?? ''}`
  } catch {
    return undefined
  }
}
