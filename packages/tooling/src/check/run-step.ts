import { execFile } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Step } from './step.js'

export interface StepOptions {
  /** The root of the repository. */
  readonly root: string
  /** The Node.js program. */
  readonly node: string
}

/** How a step ended; `complaint` only where it failed. */
export interface StepResult {
  readonly name: string
  readonly milliseconds: number
  readonly complaint?: string
}

export async function runStep(step: Step, options: StepOptions): Promise<StepResult> {
  const began = performance.now()
  const complaint = step.generates === undefined ? await runProgram(step, options) : await compareGenerated(step, step.generates, options)
  const milliseconds = Math.round(performance.now() - began)
  return complaint === undefined ? { name: step.name, milliseconds } : { name: step.name, milliseconds, complaint }
}

/** @returns what the program printed, if it failed */
function runProgram({ run, in: folder = '.' }: Step, { root, node }: StepOptions): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(node, [...run], { cwd: join(root, folder), maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve(
        error === null
          ? undefined
          : [stdout, stderr]
              .map((text) => text.trim())
              .filter(Boolean)
              .join('\n') || error.message,
      )
    })
  })
}

/** Generates over what is there, compares, and puts back what was there: a check changes nothing. */
async function compareGenerated(step: Step, paths: readonly string[], options: StepOptions): Promise<string | undefined> {
  const before = await readAll(options.root, paths)
  const complaint = await runProgram(step, options)
  const after = await readAll(options.root, paths)
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
  for (const path of changed) {
    const text = before.get(path)
    await (text === undefined ? rm(join(options.root, path)) : writeFile(join(options.root, path), text))
  }
  if (complaint !== undefined) return complaint
  return changed.length === 0 ? undefined : `Not what the code says: ${changed.sort().join(', ')}`
}

/** The text of every file at or under the paths. */
async function readAll(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = (await Promise.all(paths.map((path) => filesUnder(root, path)))).flat()
  return new Map(await Promise.all(files.map(async (file): Promise<[string, string]> => [file, await readFile(join(root, file), 'utf8')])))
}

async function filesUnder(root: string, path: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(path, entry.parentPath.slice(join(root, path).length), entry.name))
  } catch (error) {
    const { code } = Object(error) as { code?: unknown }
    return code === 'ENOTDIR' ? [path] : []
  }
}
