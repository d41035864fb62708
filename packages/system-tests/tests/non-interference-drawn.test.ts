import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { comparePair, Coverage } from './pairs/compare-pair.js'
import { drawOperation, roots } from './pairs/draw-operation.js'
import { drawPair, type Pair } from './pairs/draw-pair.js'
import { changeInputs, rootInputs } from './pairs/given-arguments.js'
import { openWorld, type World } from './pairs/open-world.js'

const seed = Number(process.env['NON_INTERFERENCE_SEED'] ?? Date.now() & 0x7fffffff)
const numRuns = Number(process.env['NON_INTERFERENCE_PAIRS'] ?? 200)
const path = process.env['NON_INTERFERENCE_PATH']

let world: World
let pairs: fc.Arbitrary<Pair>
beforeAll(async () => {
  world = await openWorld()
  pairs = drawPair({
    operation: drawOperation(world.schema),
    people: ['9990000018', '9990000026', '9990000050'],
    itemLabels: () => [],
  })
})
afterAll(() => world.stop())

describe('P13 non-interference, of pairs drawn at random', () => {
  it('every root of the supergraph takes part', () => {
    const { schema } = world
    const taking = [...roots(schema.getQueryType(), rootInputs), ...roots(schema.getMutationType(), changeInputs)]
    const all = [...Object.keys(schema.getQueryType()?.getFields() ?? {}), ...Object.keys(schema.getMutationType()?.getFields() ?? {})]
    expect(['patient', ...taking.map(({ field }) => field.name)].sort()).toEqual(all.sort())
  })

  it(`what a caller is denied changes nothing that can be seen (seed ${String(seed)})`, async () => {
    const coverage = new Coverage()
    try {
      await fc.assert(
        fc.asyncProperty(pairs, (pair) => comparePair(pair, world, { coverage })),
        { seed, numRuns, ...(path === undefined ? {} : { path }) },
      )
    } finally {
      process.stdout.write(`seed ${String(seed)}, ${coverage.summary}\n`)
    }
    expect(coverage.share('a difference')).toBeGreaterThan(0.6)
  }, 3_600_000)
})
