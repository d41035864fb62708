import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Registry } from 'prom-client'
import { defaultLimits } from '../operation/limits.js'
import { serveSchema } from '../operation/served-schema.js'
import { parseTrustedDocuments, trustDocuments } from '../operation/trusted-documents.js'
import { loadSupergraph } from '../supergraph/index.js'
import { planSupergraph } from './federated-gateway.js'
import { prepareTrusted } from './prepare-trusted.js'
import { anna, startTestStack } from './testing/test-stack.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const silent = { debug: () => undefined, info: () => undefined, error: () => undefined }

describe("the viewer's operations", () => {
  const supergraph = loadSupergraph({ supergraph: read('supergraph.graphql'), lock: read('labels.lock') })
  const schema = serveSchema(supergraph)
  const planning = planSupergraph(supergraph.sdl, schema)
  const rules = { schema: schema.api, limits: defaultLimits, introspection: false }

  it('are planned, each of them', () => {
    const documents = parseTrustedDocuments(read('../web/src/generated/persisted-documents.json'))
    const warned: unknown[] = []
    const prepared = prepareTrusted(documents?.texts ?? [], {
      planning,
      rules,
      log: { ...silent, warn: (...line) => void warned.push(line) },
    })
    expect(prepared.size).toBeGreaterThan(20)
    expect([prepared.size, warned]).toEqual([documents?.texts.length, []])
    for (const hash of prepared.keys()) expect(documents?.textOf(hash)).toBeDefined()
  })

  it('that the schema does not have, or that are none, are left out and counted', () => {
    const warned: unknown[] = []
    const texts = ['{ nonsense }', '{', 'fragment F on Query { __typename }', 'query A { __typename } query B { __typename }']
    const prepared = prepareTrusted(texts, { planning, rules, log: { ...silent, warn: (...line) => void warned.push(line) } })
    expect(prepared.size).toBe(0)
    expect(warned).toEqual([[expect.any(String), { count: 4 }]])
  })

  it('are answered as they are where they were not planned before', async () => {
    const text = 'query Record($n: ID!) { patient(nhsNumber: $n) { demographics { familyName } crisisPlans { id whatHelps } } }'
    const { texts } = trustDocuments([text])
    const [planned, unplanned] = [await startTestStack({ trusted: texts, metrics: new Registry() }), await startTestStack()]
    try {
      const answers = [await planned.ask(text, { variables: { n: anna } }), await unplanned.ask(text, { variables: { n: anna } })]
      expect(answers[0]?.data).toMatchObject({ patient: { crisisPlans: [{ id: 'ZM001:1' }] } })
      expect(answers[0]?.text).toBe(answers[1]?.text)
      const other = 'query Other($n: ID!) { patient(nhsNumber: $n) { demographics { familyName } } }'
      expect((await planned.ask(other, { variables: { n: anna } })).data).toEqual({
        patient: { demographics: { familyName: 'Testington' } },
      })
      planned.decisions.permit = planned.decisions.permit.filter((category) => category !== 'CRISIS_PLAN')
      expect((await planned.ask(text, { variables: { n: anna } })).data).toMatchObject({ patient: { crisisPlans: null } })
    } finally {
      await planned.stop()
      await unplanned.stop()
    }
  })
})
