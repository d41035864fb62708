import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@jest/globals'

/** Waits until it holds, half a minute at most. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = performance.now() + 30_000; !(await holds()) && performance.now() < deadline;) await sleep(10)
  expect(await holds()).toBe(true)
}
