import { describe, expect, it } from '@jest/globals'
import { checkComposition, compositionChecks } from '../composition-checks.js'
import { describeFault } from '../fault.js'
import { readSubgraphSchema, type SubgraphSchema } from '../subgraph-schema.js'
import { sampleAgencies, type SampleKind, sampleSubgraphs } from './sample-subgraphs.js'

/** One bad schema: the sample system with as little as possible changed in one subgraph, and everything that is said of it. */
export interface Refusal {
  readonly bad: string
  readonly in: SampleKind
  /** Texts to find in the subgraph's schema, everywhere, and what to write for them. */
  readonly change?: readonly (readonly [find: string, write: string])[]
  /** Text to add to the subgraph's schema. */
  readonly add?: string
  readonly says: readonly string[]
}

/** Tests one check by what it refuses. All checks run, so a message that another one adds is a failure, and so is a check that is not run. */
export function describeRefusals(check: keyof typeof compositionChecks, refusals: readonly Refusal[]): void {
  describe(`the composition check ${check}`, () => {
    it('accepts the sample', () => {
      expect(compositionChecks[check](readSample())).toEqual([])
    })

    it.each(refusals)('refuses $bad', (refusal) => {
      const subgraphs = readSample(refusal)
      expect(checkComposition(subgraphs).map(describeFault)).toEqual(refusal.says)
      expect(
        compositionChecks[check](subgraphs)
          .map(describeFault)
          .filter((said) => refusal.says.includes(said)),
      ).not.toEqual([])
    })
  })
}

export function readSample(refusal?: Omit<Refusal, 'says' | 'bad'>): SubgraphSchema[] {
  return sampleAgencies().kinds.map((entry) => {
    const kind = entry.kind as SampleKind
    return readSubgraphSchema(entry, kind === refusal?.in ? changed(sampleSubgraphs[kind], refusal) : sampleSubgraphs[kind])
  })
}

function changed(sdl: string, { change = [], add = '' }: Omit<Refusal, 'says' | 'bad'>): string {
  return change.reduce((text, [find, write]) => {
    if (!text.includes(find)) throw new Error(`the sample has no ${find}`)
    return text.replaceAll(find, write)
  }, `${sdl}\n${add}`)
}
