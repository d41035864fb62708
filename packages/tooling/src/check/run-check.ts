import { runStep, type StepOptions } from './run-step.js'
import type { Step } from './step.js'

export interface CheckOptions extends StepOptions {
  /** How many steps run at once. */
  readonly atOnce: number
  readonly say: (text: string) => void
}

/** Runs every step, whatever fails, and says at once how each ended. */
export async function runCheck(steps: readonly Step[], { atOnce, say, ...options }: CheckOptions): Promise<'passed' | 'failed'> {
  const waiting = [...steps]
  const failed: Step[] = []
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const { name, milliseconds, complaint } = await runStep(step, options)
      say(
        `${complaint === undefined ? 'ok  ' : 'FAIL'} ${name} (${(milliseconds / 1000).toFixed(1)} s)${complaint === undefined ? '' : `\n${indented(complaint)}`}`,
      )
      if (complaint !== undefined) failed.push(step)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  if (failed.length === 0) return 'passed'
  say(`\nFailed: ${failed.map(({ name, remedy }) => `${name} (${remedy})`).join('; ')}`)
  return 'failed'
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `     ${line}`)
    .join('\n')
}
