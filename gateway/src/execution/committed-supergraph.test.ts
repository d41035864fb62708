import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { getNamedType, getOperationAST, isObjectType, type GraphQLObjectType, parse, specifiedRules, validate } from 'graphql'
import { checkDocument } from '../operation/check-document.js'
import { defaultLimits } from '../operation/limits.js'
import { serveSchema } from '../operation/served-schema.js'
import { loadSupergraph } from '../supergraph/index.js'
import { planSupergraph } from './federated-gateway.js'
import { prepareOperation } from './prepare-operation.js'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const supergraph = loadSupergraph({ supergraph: read('supergraph.graphql'), lock: read('labels.lock') })
const schema = serveSchema(supergraph)
const planning = planSupergraph(supergraph.sdl, schema)

function everythingOf(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const inner = getNamedType(field.type)
    return isObjectType(inner) ? `${field.name} ${everythingOf(inner)}` : field.name
  })
  return `{ ${fields.join(' ')} }`
}

function prepare(source: string) {
  const document = parse(source)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  return prepareOperation(document, operation, planning)
}

const patient = schema.api.getType('Patient') as GraphQLObjectType
const whole = `query Whole($n: ID!) { patient(nhsNumber: $n) ${everythingOf(patient)} }`

describe('the committed supergraph', () => {
  it('lets everything about one person be asked for within the limits', () => {
    expect(checkDocument(parse(whole), whole, { schema: schema.api, limits: defaultLimits, introspection: false })).toBeUndefined()
  })

  it('is planned in two hops: the registry, then every agency at once', () => {
    const { plan } = prepare(whole)
    const node = plan.node
    expect(node?.kind).toBe('Sequence')
    const [first, second, ...more] = node?.kind === 'Sequence' ? node.nodes : []
    expect(more).toEqual([])
    expect(first).toMatchObject({ kind: 'Fetch', serviceName: 'consent-registry' })
    const parallel = second?.kind === 'Parallel' ? second.nodes : []
    const services = parallel.map((each) => (each.kind === 'Flatten' && each.node.kind === 'Fetch' ? each.node.serviceName : each.kind))
    expect(services.toSorted()).toEqual([
      'access-audit',
      'acute-hospital',
      'ambulance',
      'mental-health-trust',
      'patient-index',
      'police',
      'primary-care',
      'safe-haven',
      'social-care',
      'substance-misuse',
    ])
  })

  it('asks no agency anything for a caller who is permitted nothing', () => {
    for (const fetch of prepare(whole).fetches) {
      if (fetch.service === 'consent-registry') continue
      const pruned = fetch.prune({ permit: new Set(), role: 'LIAISON_CLINICIAN' }, {})
      expect({ service: fetch.service, asks: pruned.asks, fields: pruned.fields }).toEqual({
        service: fetch.service,
        asks: false,
        fields: [],
      })
    }
  })

  it('lets the source of every item be checked', () => {
    const evident = prepare(whole).fetches.filter(({ service }) => service !== 'consent-registry')
    for (const fetch of evident) {
      const { selection } = fetch.prune('EVERYTHING', {})
      for (const field of selection.fields) {
        if (field.name === 'nhsNumber') continue
        expect({ field: field.coordinate, source: field.selection?.evidence.source }).toEqual({
          field: field.coordinate,
          source: { key: 'source', odsCode: 'odsCode' },
        })
      }
    }
  })

  it('knows every person a search returns', () => {
    const [fetch] = prepare('query ($i: FindPatientsInput!) { findPatients(input: $i) { matches { familyName } hasMore } }').fetches
    const pruned = fetch?.prune({ permit: new Set(), role: 'LIAISON_CLINICIAN' }, {})
    expect(pruned?.text).toContain('matches { familyName _nhsNumber: nhsNumber }')
    expect(validate(schema.api, parse(pruned?.text ?? ''), specifiedRules)).toEqual([])
    expect(fetch?.prune({ permit: new Set(), role: 'PARTNERSHIP_ANALYST' }, {}).asks).toBe(false)
  })
})
