import { buildASTSchema, execute, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import type { Asked, Reply } from './test-agency.js'
import { testSdl } from './test-schemas.js'

export interface TestPlan {
  readonly id: string
  readonly recordedAt: string
  readonly source?: string
  readonly whatHelps?: readonly string[]
  readonly contacts?: readonly string[]
}

let schema: GraphQLSchema | undefined

/** A trust that executes what it is asked, as a real one does: newest first, then by id, cut to `first`, under whatever keys are asked. */
export function executingTrust(odsCode: string, plans: readonly TestPlan[]): (asked: Asked) => Promise<Reply> {
  schema ??= buildASTSchema(
    parse(`${testSdl('mental-health-trust')}
      scalar _Any union _Entity = Patient type Query { _entities(representations: [_Any!]!): [_Entity]! }`),
    { assumeValid: true, assumeValidSDL: true },
  )
  const source = (code = odsCode) => ({ odsCode: code, name: `Trust ${code}`, kind: 'mental-health-trust' })
  const sorted = plans.toSorted((a, b) => (a.recordedAt === b.recordedAt ? (a.id < b.id ? -1 : 1) : a.recordedAt < b.recordedAt ? 1 : -1))
  const patient = {
    __typename: 'Patient',
    crisisPlans: ({ first: given }: { first: number | null }) => {
      const first = given ?? 20
      if (first < 1 || first > 100) throw new GraphQLError('first', { extensions: { code: 'OPERATION_INVALID' } })
      return sorted.slice(0, first).map((plan) => ({
        ...plan,
        source: source(plan.source),
        whatHelps: plan.whatHelps ?? [],
        contacts: (plan.contacts ?? []).map((name) => ({ name, telephone: null })),
        advanceStatement: null,
        thirdPartyInformation: [],
      }))
    },
    careTeam: [
      { id: `${odsCode}:team`, recordedAt: '2026-01-01T00:00:00.000Z', source: source(), name: `Lee of ${odsCode}`, careCoordinator: true },
    ],
  }
  return async ({ query, variables }) => ({
    json: await execute({
      schema: schema as GraphQLSchema,
      document: parse(query),
      variableValues: variables,
      rootValue: { _entities: [patient] },
    }),
  })
}
