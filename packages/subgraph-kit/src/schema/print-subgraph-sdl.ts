import { print } from 'graphql'
import { toFederatedDocument } from './federated-document.js'
import { type ResolverClasses, buildTypeGraphqlSchema } from './type-graphql-schema.js'

/** The SDL a subgraph publishes: federated, labelled, sorted, the same on every run. */
export async function printSubgraphSdl(definition: { readonly resolvers: ResolverClasses }): Promise<string> {
  return `${print(toFederatedDocument(await buildTypeGraphqlSchema(definition.resolvers)))}\n`
}
