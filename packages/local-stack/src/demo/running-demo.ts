import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { refusalWhileKept } from '../postgres/keeper-mark.js'
import { placeForData } from '../postgres/place-for-data.js'
import { identifyProcess } from '../postgres/process-identity.js'

const runningDemo = z.object({
  pid: z.number().int(),
  /** Of the process, so that another one with its number is not taken for the demo. */
  identity: z.string(),
  url: z.string(),
  issuer: z.string(),
  /** What each agency is started with, by the name of its service, for commands of theirs. Holds the passwords of their stores. */
  agencies: z.record(z.string(), z.record(z.string(), z.string())),
})

/** What a running demo tells of itself, for `npm run token` and for a second `npm start`. */
export type RunningDemo = z.infer<typeof runningDemo>

const fileIn = (home: string) => join(home, 'demo.json')

/** Tells of a demo of this process. */
export function announceDemo(home: string, demo: Omit<RunningDemo, 'pid' | 'identity'>): void {
  const { pid } = process
  const announced: RunningDemo = { pid, identity: identifyProcess(pid) ?? '', ...demo }
  writeFileSync(fileIn(home), JSON.stringify(announced), { mode: 0o600 })
}

export function forgetDemo(home: string): void {
  rmSync(fileIn(home), { force: true })
}

/**
 * The demo that runs from this folder, if one does.
 * @throws Error with one sentence where one is starting, or where a command is at work on it: its database is taken
 */
export function findRunningDemo(home: string): RunningDemo | undefined {
  const running = readAnnounced(home)
  if (running !== undefined || !existsSync(home)) return running
  const refusal = refusalWhileKept(placeForData(home))
  if (refusal !== undefined) throw new Error(refusal)
  return undefined
}

function readAnnounced(home: string): RunningDemo | undefined {
  try {
    const demo = runningDemo.parse(JSON.parse(readFileSync(fileIn(home), 'utf8')))
    return identifyProcess(demo.pid) === demo.identity ? demo : undefined
  } catch {
    return undefined
  }
}
