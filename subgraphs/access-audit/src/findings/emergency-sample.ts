import { createHmac } from 'node:crypto'

/** Whose look, at whom, on which day. */
export interface Look {
  readonly caller: string
  readonly person: string
  readonly day: string
}

/** Whether a look under the emergency purpose is one of those reviewed. */
export type SampleEmergencies = (look: Look, oneIn: number) => boolean

const drawn = 2 ** 48

/**
 * One in so many, the same however often it is asked, and not to be foreseen without the key: staff cannot know which of their looks it will be.
 * Whatever is sampled at one in ten is sampled at one in five too.
 */
export function createEmergencySample(key: string): SampleEmergencies {
  return ({ caller, person, day }, oneIn) => {
    const draw = createHmac('sha256', key)
      .update(JSON.stringify([caller, person, day]))
      .digest()
      .readUIntBE(0, 6)
    return draw * oneIn < drawn
  }
}
