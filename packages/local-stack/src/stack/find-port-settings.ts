import { readOdsCodes } from './read-agencies.js'
import { findTakenPorts, fixedPorts, type PortSettings } from './stack-ports.js'

/** Below those that `findFreePort` gives: a row is nobody's own, and somebody who starts meanwhile would be given one of it. */
const [lowest, highest, apart] = [10_000, 20_000, 250] as const

/** Settings with which a demo meets nobody: its ports lie in a row, all of them free a moment ago. */
export async function findPortSettings(): Promise<PortSettings> {
  for (let base = lowest + (process.pid % 20) * apart; base < highest; base += apart) {
    const settings = { gateway: base, identity: base + 1, postgres: base + 2, agencies: base + 10 }
    if ((await findTakenPorts(fixedPorts(settings, readOdsCodes()))).length === 0) return settings
  }
  throw new Error('no free ports')
}
