import type { SeedRandom } from '../seed-random.js'
import { pickWeighted } from './pick-weighted.js'

const dayMs = 86_400_000
const yearDays = 365.25

/** Nobody is born later, whenever the seeding is. */
const youngest = Date.UTC(2025, 11, 31)

/** Ages from, and how many of a thousand are that old: England and Wales about 2022, in bands of five years. */
const pyramid = [
  [0, 54],
  [5, 59],
  [10, 61],
  [15, 58],
  [20, 60],
  [25, 65],
  [30, 70],
  [35, 68],
  [40, 64],
  [45, 61],
  [50, 68],
  [55, 68],
  [60, 60],
  [65, 50],
  [70, 48],
  [75, 43],
  [80, 26],
  [85, 16],
  [90, 9],
] as const

/** A day of birth, yyyy-mm-dd, that is the same whenever the seeding is. */
export function drawDateOfBirth(random: SeedRandom): string {
  const days = Math.floor((pickWeighted(random, pyramid) + random.next() * 5) * yearDays)
  return new Date(youngest - days * dayMs).toISOString().slice(0, 10)
}
