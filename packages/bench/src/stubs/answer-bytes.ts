import { execute, type GraphQLSchema, isObjectType, parse } from 'graphql'
import { buildSubgraphSchema } from '@apollo/subgraph'
import type { BenchAgency } from '../workload/agencies.js'
import { agencyData } from '../workload/data.js'

export interface FetchBody {
  readonly query: string
  readonly variables?: { readonly nhsNumber?: string; readonly representations?: readonly { readonly nhsNumber: string }[] }
}

type Holder = Pick<BenchAgency, 'odsCode' | 'holds'>

/** Stands for the person in kept answers. */
const somebody = '9990000018'

/**
 * Answers of one agency as fixed bytes: each query text is executed once, and its answer kept. So the gateway is what is measured.
 */
export function createAnswers(sdl: string, agency: Holder): (body: FetchBody) => string | Promise<string> {
  const schema = buildSchema(sdl, agency)
  const known = new Map<string, string>()
  return (body) => {
    const person = body.variables?.nhsNumber ?? body.variables?.representations?.[0]?.nhsNumber ?? somebody
    const kept = known.get(body.query)
    if (kept !== undefined) return kept.replace(somebody, person)
    const variableValues = { nhsNumber: somebody, representations: [{ __typename: 'Patient', nhsNumber: somebody }] }
    return Promise.resolve(execute({ schema, document: parse(body.query), variableValues, contextValue: {} })).then((result) => {
      const bytes = JSON.stringify(result)
      known.set(body.query, bytes)
      return bytes.replace(somebody, person)
    })
  }
}

function buildSchema(sdl: string, { odsCode, holds }: Holder): GraphQLSchema {
  const { plan, contacts, source } = agencyData(odsCode)
  const held = (items: unknown) => () => (holds === 'NOTHING' ? [] : items)
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl) })
  const patient = schema.getType('Patient')
  if (!isObjectType(patient)) return schema
  for (const [name, field] of Object.entries(patient.getFields())) {
    if (name.endsWith('Plans')) field.resolve = held(plan)
    if (name.endsWith('Contacts')) field.resolve = held(contacts)
    if (name === 'demographics') {
      field.resolve = () => ({
        id: `${odsCode}:1`,
        source,
        lastUpdated: '2026-01-01T00:00:00.000Z',
        familyName: 'Example',
        givenName: 'Someone',
        dateOfBirth: '1980-02-03',
      })
    }
  }
  const root = schema.getQueryType()?.getFields()['patient']
  if (root !== undefined) root.resolve = (_source, { nhsNumber }: { nhsNumber: string }) => ({ nhsNumber })
  return schema
}
