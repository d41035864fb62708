import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'

/** What a process takes, in MB. PSS shares out among processes what they hold in common; RSS counts it at each of them. */
export interface ProcessMemory {
  readonly name: string
  readonly pss: number
  readonly rss: number
}

/** A process and all that came of it. On Linux, which tells. */
export function memoryOf(root: number): ProcessMemory[] {
  const parents = new Map(processes().map((pid) => [pid, parentOf(pid)]))
  const isOf = (pid: number | undefined): boolean => pid !== undefined && (pid === root || isOf(parents.get(pid)))
  return [...parents.keys()].filter(isOf).flatMap((pid) => {
    try {
      const rollup = readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8')
      const field = (name: string) => Number(new RegExp(`^${name}: +(\\d+) kB$`, 'm').exec(rollup)?.[1] ?? 0) / 1024
      return [{ name: nameOf(pid), pss: field('Pss'), rss: field('Rss') }]
    } catch {
      // It has ended meanwhile.
      return []
    }
  })
}

function processes(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

/** The part of the system by the folder of its program; PostgreSQL's processes together, and their guardian. */
function nameOf(pid: number): string {
  const [program = '', main = ''] = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').split('\0')
  if (program.startsWith('postgres') || basename(program) === 'postgres') return 'PostgreSQL'
  const folder = dirname(main)
  if (basename(folder) === 'postgres') return 'PostgreSQL'
  return basename(folder) === 'dist' ? basename(dirname(folder)) : basename(folder)
}
