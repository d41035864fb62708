import { hash } from 'node:crypto'

/** Choices that are always the same for the same text. For seeds alone: it can be predicted, and is meant to be. */
export interface SeedRandom {
  /** 0 up to, not including, 1. */
  next(): number
  /** True this often: 0.2 is one time in five. */
  chance(probability: number): boolean
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  pick<T>(from: readonly T[]): T
  /** So many different ones (all, if there are fewer), in the order of the list. */
  sample<T>(from: readonly T[], count: number): T[]
}

/** A generator for one person and one topic, such as `seedRandom(nhsNumber, 'crisis-plan')`: independent of who was seeded before. */
export function seedRandom(...topic: string[]): SeedRandom {
  let state = hash('sha256', topic.join('\n'), 'buffer').readUInt32LE(0)
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    chance: (probability) => next() < probability,
    whole,
    pick: (from) => {
      const chosen = from[whole(0, from.length - 1)]
      if (chosen === undefined) throw new Error('There is nothing to pick from.')
      return chosen
    },
    sample: (from, count) => {
      const left = from.map((_, index) => index)
      while (left.length > count) left.splice(whole(0, left.length - 1), 1)
      return left.flatMap((index) => from.slice(index, index + 1))
    },
  }
}
