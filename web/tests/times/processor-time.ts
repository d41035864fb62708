import { readFileSync } from 'node:fs'
import type { Stack } from '@crisis-record/local-stack'

/** Clock ticks a second, of Linux. */
const ticks = 100

/** Milliseconds of processor time that the parts of the system took since they started, by name. PostgreSQL's are not among them. */
export function processorTimes(stack: Stack): ReadonlyMap<string, number> {
  const names = ['gateway', ...stack.descriptions.map(({ name }) => name)]
  return new Map(names.map((name) => [name, takenBy(stack.service(name).pid ?? 0)]))
}

function takenBy(pid: number): number {
  // After the name, which may hold anything: user and system time are the 12th and 13th.
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks
}
