import { Kind } from 'graphql'
import { eachSubgraph } from './composition-check.js'

const usual: Record<string, string> = { query: 'Query', mutation: 'Mutation' }

/** Root types have their usual names, which the other checks and the lock speak of; there are no subscriptions. */
export const rootsArePlain = eachSubgraph(({ document, types }) => {
  const renamed = document.definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((node) => node.operationTypes ?? [])
    .filter(({ operation, type }) => operation !== 'subscription' && usual[operation] !== type.name.value)
    .map(({ operation, type }) => ({
      at: type.name.value,
      problem: `is the ${operation} type under another name`,
      remedy: `name it ${usual[operation] ?? operation}`,
    }))
  const subscription = document.definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((node) => node.operationTypes ?? [])
    .find(({ operation }) => operation === 'subscription')?.type.name.value
  const subscribed = subscription ?? (types.has('Subscription') ? 'Subscription' : undefined)
  if (subscribed === undefined) return renamed
  return [
    ...renamed,
    { at: subscribed, problem: 'is a subscription type: consent is decided for each request, never for a stream', remedy: 'remove it' },
  ]
})
