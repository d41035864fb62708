import { type NhsNumber, syntheticNhsNumber } from '@crisis-record/contract'
import { firstSerial } from '../generated-people.js'
import { type SeedRandom, seedRandom } from '../seed-random.js'

const merged = 0.002

/**
 * The number that survives, where this one of the generated population was a second one of somebody and was merged: the next lower one
 * that is somebody's, so that it is there before, however many are seeded. Nobody holds anything under a number that was merged.
 */
export function survivorOf(nhsNumber: NhsNumber): NhsNumber | undefined {
  if (!wasMerged(nhsNumber)) return undefined
  for (let serial = Number(nhsNumber.slice(3, 9)) - 1; serial >= firstSerial; serial--) {
    const lower = syntheticNhsNumber(serial)
    if (lower !== undefined && !wasMerged(lower)) return lower
  }
  return undefined
}

/** The first draw of a life. */
export function drawMerged(random: SeedRandom): boolean {
  return random.chance(merged)
}

function wasMerged(nhsNumber: NhsNumber): boolean {
  return drawMerged(lifeRandom(nhsNumber))
}

export function lifeRandom(nhsNumber: NhsNumber): SeedRandom {
  return seedRandom(nhsNumber, 'life')
}
