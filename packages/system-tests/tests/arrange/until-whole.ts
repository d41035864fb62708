import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from './ask.js'

/**
 * Asks until an answer has no error, for half a minute at least, and longer where answers are slow. Processes just started are slow to their first answers, and after an agency's return the
 * circuit breaker may stay open for a while.
 */
export async function untilWhole(ask: () => Promise<Answer>): Promise<boolean> {
  for (let tries = 0; tries < 60; tries++) {
    if ((await ask()).json.errors === undefined) return true
    await sleep(500)
  }
  return false
}
