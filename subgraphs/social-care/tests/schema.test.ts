import { describe, expect, it } from '@jest/globals'
import { printSubgraphSdl } from '@crisis-record/subgraph-kit'
import { readFileSync } from 'node:fs'
import { definition } from '../src/subgraph.js'

describe('schema.graphql', () => {
  it('is what the code publishes; else run `npm run schema` at the root', async () => {
    expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(await printSubgraphSdl(definition))
  })
})
