/** Apollo Server with Apollo Gateway as they come, over the same supergraph without consent. */
import { readFileSync } from 'node:fs'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

const gateway = new ApolloGateway({ supergraphSdl: readFileSync(process.env['SUPERGRAPH_FILE'] ?? '', 'utf8') })
const apollo = new ApolloServer({ gateway })
const { url } = await startStandaloneServer(apollo, { listen: { port: 0, host: '127.0.0.1' } })
process.send?.({ type: 'ready', port: Number(new URL(url).port) })
process.once('disconnect', () => process.exit(0))
