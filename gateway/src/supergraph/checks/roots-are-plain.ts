import { Kind } from 'graphql'
import { eachSubgraph } from './composition-check.js'

const usual: Record<string, string> = { query: 'Query', mutation: 'Mutation' }

/** Root types have their usual names, which the other checks and the lock speak of; there are no subscriptions. */
export const rootsArePlain = eachSubgraph(({ document, types }) => {
  const roots = document.definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((node) => node.operationTypes ?? [])
    .map(({ operation, type }): { operation: string; name: string } => ({ operation, name: type.name.value }))
  const renamed = roots.filter(({ operation, name }) => operation !== 'subscription' && name !== usual[operation])
  const subscribed = roots.find(({ operation }) => operation === 'subscription')?.name ?? 'Subscription'
  return [
    ...renamed.map(({ operation, name }) => ({
      at: name,
      problem: `is the ${operation} type under another name`,
      remedy: `name it ${usual[operation] ?? operation}`,
    })),
    ...[subscribed]
      .filter((name) => types.has(name))
      .map((at) => ({
        at,
        problem: 'is a subscription type: consent is decided for each request, never for a stream',
        remedy: 'remove it',
      })),
  ]
})
