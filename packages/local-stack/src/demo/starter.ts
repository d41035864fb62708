import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * The processes whose end leaves us an orphan: npm, and the shell it puts between itself and us.
 * @param parent our parent's process id
 */
export function findStarters(parent: number): readonly number[] {
  const { name, ppid } = describeProcess(parent)
  const isShell = /^(-?sh|bash|dash|zsh|ash|busybox)$/.test(name)
  return isShell && ppid > 1 ? [parent, ppid] : [parent]
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function describeProcess(pid: number): { name: string; ppid: number } {
  const stat = `/proc/${String(pid)}/stat`
  try {
    if (existsSync(stat)) {
      const [, name = '', ppid = '0'] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(stat, 'utf8')) ?? []
      return { name, ppid: Number(ppid) }
    }
    const [ppid = '0', name = ''] = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/)
    return { name: name.split('/').at(-1) ?? '', ppid: Number(ppid) }
  } catch {
    return { name: '', ppid: 0 }
  }
}
