import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '@crisis-record/local-stack'

export interface StartedDemo {
  readonly pid: number
  /** Until it said that everything is up. */
  readonly seconds: number
  stop(): Promise<void>
}

/** `npm start` after install and build: the demo's own program. */
export async function startDemo(environment: Readonly<Record<string, string>>): Promise<StartedDemo> {
  const began = performance.now()
  const demo = spawn(process.execPath, [join(projectRoot, 'packages/local-stack/dist/main.js')], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    demo.once('exit', () => reject(new Error(`The demo did not come up.\n${said}`)))
    demo.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('crisis-record is up')) resolve()
    })
  })
  return {
    pid: demo.pid ?? 0,
    seconds: (performance.now() - began) / 1000,
    stop: async () => {
      const ended = once(demo, 'exit')
      demo.kill('SIGTERM')
      await ended
    },
  }
}
