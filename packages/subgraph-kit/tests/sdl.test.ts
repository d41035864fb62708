import { describe, expect, it } from '@jest/globals'
import { printSubgraphSdl } from '../src/index.js'
import { definition } from './subgraph/subgraph.js'

describe('the published SDL', () => {
  it('x', async () => {
    console.log(await printSubgraphSdl(definition))
    expect(1).toBe(1)
  })
})
