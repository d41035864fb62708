import { type LabelIndex, readLabels } from '@crisis-record/contract/labels'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type DocumentNode, type GraphQLSchema, Kind, parse, print } from 'graphql'
import { createResolversMap } from 'type-graphql'
import { toFederatedDocument } from './federated-document.js'
import { Patient } from './patient.js'
import { type ResolverClasses, buildTypeGraphqlSchema } from './type-graphql-schema.js'

/** The schema that runs, built from the SDL that is published, and that SDL's labels: the two cannot differ. */
export async function buildExecutableSchema(resolvers: ResolverClasses): Promise<{ schema: GraphQLSchema; labels: LabelIndex }> {
  const described = await buildTypeGraphqlSchema(resolvers)
  const typeDefs = parse(print(toFederatedDocument(described)), { noLocation: true })
  const map = createResolversMap(described)
  // The two libraries' types of a resolver map differ where they need not.
  const modules = [
    { typeDefs, resolvers: map },
    { typeDefs: nothingMore, resolvers: { Patient: { __resolveReference: resolvePatient } } },
  ] as Extract<Parameters<typeof buildSubgraphSchema>[0], unknown[]>
  const schema = buildSubgraphSchema(modules)
  return { schema, labels: readLabels(typeDefs) }
}

const nothingMore: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] }

/** Takes the number alone, though the representation was already checked to hold nothing else. */
function resolvePatient({ nhsNumber }: { nhsNumber: string }): Patient {
  return Object.assign(new Patient(), { nhsNumber })
}
