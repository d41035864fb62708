/** The floor: a hand-written server that sends the same nine requests, parses, merges and prints, and does nothing else. */
import { createServer } from 'node:http'
import { Pool } from 'undici'
import { z } from 'zod'
import { benchAgencies, personRegister } from '../workload/agencies.js'

const addresses = z.record(z.string(), z.string()).parse(JSON.parse(process.env['ADDRESSES'] ?? '{}'))
const item = 'id source { odsCode name } recordedAt'
const wanted = 'id source { odsCode name } familyName givenName dateOfBirth'
const pools = new Map(Object.entries(addresses).map(([odsCode, url]) => [odsCode, new Pool(new URL(url).origin, { connections: 64 })]))
const queries = benchAgencies.map(({ odsCode, prefix }) => ({
  odsCode,
  query: `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient { ${prefix}Plans(first: 1) { ${item} summary steps } ${prefix}Contacts(first: 10) { ${item} reason outcome practitioner } } } }`,
}))

async function ask(odsCode: string, body: unknown): Promise<unknown> {
  const pool = pools.get(odsCode)
  if (pool === undefined) throw new Error(`no address for ${odsCode}`)
  const answer = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return answer.body.json()
}

interface RootAnswer {
  data: { patient: object }
}
interface EntityAnswer {
  data: { _entities: [object] }
}

const server = createServer((request, response) => {
  let text = ''
  request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  request.on('end', () => void answer(text).then((bytes) => response.writeHead(200, { 'content-type': 'application/json' }).end(bytes)))
})

async function answer(text: string): Promise<string> {
  const { variables } = z.object({ variables: z.object({ nhsNumber: z.string() }) }).parse(JSON.parse(text))
  const root = (await ask(personRegister.odsCode, {
    query: `query($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { nhsNumber demographics { ${wanted} } } }`,
    variables,
  })) as RootAnswer
  const representations = [{ __typename: 'Patient', nhsNumber: variables.nhsNumber }]
  const parts = await Promise.all(queries.map(({ odsCode, query }) => ask(odsCode, { query, variables: { representations } })))
  const patient: unknown = Object.assign({}, root.data.patient, ...parts.map((part) => (part as EntityAnswer).data._entities[0]))
  return JSON.stringify({ data: { patient } })
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ type: 'ready', port: typeof address === 'object' && address !== null ? address.port : 0 })
})
process.once('disconnect', () => process.exit(0))
