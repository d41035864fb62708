import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { identifyProcess } from './process-identity.js'

/** On whose behalf a database is kept up. */
export const keptFor = z.enum(['DEMO', 'COMMAND'])
export type KeptFor = z.infer<typeof keptFor>

const keeperMark = z.object({
  pid: z.number().int(),
  /** Of the process, so that another one with its number is not taken for it. */
  identity: z.string(),
  keptFor,
  stopping: z.boolean(),
})

/** Beside the data, and not in them: PostgreSQL wants its folder for itself. */
const fileOf = (directory: string) => `${directory}.keeper`

const atWork: Record<KeptFor, string> = {
  DEMO: 'A demo is starting or stopping in this folder: wait until it is up, or gone, and give the command again.',
  COMMAND: 'Another command is at work on the demo in this folder: wait until it has ended, and give this one again.',
}

/** Whoever keeps a server over these data has not gone, and is not about to: the sentence to refuse with. */
export function refusalWhileKept(directory: string): string | undefined {
  const keeper = readKeeper(directory)
  return keeper === undefined || keeper.stopping ? undefined : atWork[keeper.keptFor]
}

/**
 * Marks the data as kept by this process, once a keeper that is about to go has gone. One that was killed is known by its mark, and counts
 * for nothing.
 * @throws Error where somebody else keeps them
 */
export async function becomeKeeper(directory: string, use: KeptFor, say: (text: string) => void): Promise<void> {
  let told = false
  while (!takeMark(directory, use)) {
    const refusal = refusalWhileKept(directory)
    if (refusal !== undefined) throw new Error(refusal)
    if (readKeeper(directory) === undefined) {
      // What cannot be read may be half written: a moment later it can, or nobody is writing.
      await sleep(50)
      if (readKeeper(directory) === undefined) rmSync(fileOf(directory), { force: true })
      continue
    }
    if (!told) say('Waiting for PostgreSQL to stop')
    told = true
    await sleep(100)
  }
}

export function markStopping(directory: string, use: KeptFor): void {
  writeFileSync(fileOf(directory), describeSelf(use, true), { mode: 0o600 })
}

export function endKeeping(directory: string): void {
  rmSync(fileOf(directory), { force: true })
}

function takeMark(directory: string, use: KeptFor): boolean {
  try {
    writeFileSync(fileOf(directory), describeSelf(use, false), { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function describeSelf(use: KeptFor, stopping: boolean): string {
  const mark: z.infer<typeof keeperMark> = { pid: process.pid, identity: identifyProcess(process.pid) ?? '', keptFor: use, stopping }
  return JSON.stringify(mark)
}

function readKeeper(directory: string): z.infer<typeof keeperMark> | undefined {
  try {
    const keeper = keeperMark.parse(JSON.parse(readFileSync(fileOf(directory), 'utf8')))
    return identifyProcess(keeper.pid) === keeper.identity ? keeper : undefined
  } catch {
    return undefined
  }
}
