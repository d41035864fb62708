/** An agency with its lock switched off, which no configuration can do: only this constructor argument. Environment and channel as the real one's. */
import { createSubgraph, parseSubgraphConfig } from '@crisis-record/subgraph-kit'

const { definition } = await import(process.env['DEFINITION'])
const subgraph = await createSubgraph(definition, parseSubgraphConfig(process.env, definition), { guard: 'off-for-test' })
await subgraph.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' })
process.send({ type: 'ready' })
process.once('disconnect', () => void subgraph.stop().then(() => process.exit(0)))
