import { join } from 'node:path'
import type { Postgres } from '@crisis-record/local-stack'
import { type StubbedGateway, startStubbedGateway } from '../contestants/gateway.js'
import { startIssuer } from '../stubs/issuer.js'
import { type BenchAgency, benchAgencies } from '../workload/agencies.js'
import { people, recordOf } from '../workload/operation.js'
import { type Latencies, openLoad, type Subject } from './open-load.js'

const kinds = benchAgencies.slice(0, 4)
const rate = 40
/** Milliseconds the slowest agency takes, where what the gateway adds to it is measured. */
const slowest = 50

export interface InstancesCompared {
  /** One instance of each of four kinds. */
  readonly four: Latencies
  /** Ten of each; a person is known to one of them, and the others answer with empty lists. */
  readonly forty: Latencies
  /** The same, and everybody is known to all forty: ten times as much is read and merged. */
  readonly fortyKnown: Latencies
  /** Milliseconds at p50 that a record takes longer than the slowest agency asked directly; the consent registry comes before it. */
  readonly added: number
}

/** The record through this gateway over stubs: of four instances and of forty, in turn; and of four, one of them slow. */
export async function compareInstances(options: {
  readonly directory: string
  readonly postgres: Postgres
  readonly seconds: number
}): Promise<InstancesCompared> {
  const { directory, postgres, seconds } = options
  const { issuer, accessToken } = await startIssuer('crisis-record')
  const gateways: StubbedGateway[] = []
  const start = async (name: string, agencies: readonly BenchAgency[]) => {
    const databaseUrl = await postgres.createDatabase(name)
    const gateway = await startStubbedGateway({ directory: join(directory, name), agencies, databaseUrl, issuer })
    gateways.push(gateway)
    return gateway
  }
  const record = recordOf(kinds)
  const through = (name: string, { url }: StubbedGateway): Subject => ({
    name,
    ask: async (nth) => {
      const nhsNumber = people[nth % people.length]
      const text = await post(`${url}/graphql`, { query: record, variables: { nhsNumber } }, accessToken)
      return text.length > 10_000 && !text.includes('"errors"')
    },
  })
  try {
    const four = await start('four', kinds)
    const forty = await start('forty', instances({ known: 1 }))
    const fortyKnown = await start('forty-known', instances({ known: 10 }))
    const slow = await start(
      'slow',
      kinds.map((agency, nth) => (nth === 0 ? { ...agency, pause: slowest } : agency)),
    )
    const direct: Subject = {
      name: 'slowest agency',
      ask: async () => (await post(slow.addresses['ZM001'] ?? '', { query: '{ __typename }' })) !== '',
    }
    const subjects = [through('four', four), through('forty', forty), through('forty known', fortyKnown), through('slow', slow), direct]
    await openLoad(subjects, { rate, seconds: 10 })
    const [a, b, c, d, e] = await openLoad(subjects, { rate, seconds, from: 1000 })
    if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined) throw new Error('nothing was measured')
    return { four: a, forty: b, fortyKnown: c, added: d.p50 - e.p50 }
  } finally {
    gateways.forEach((gateway) => gateway.stop())
  }
}

/** Ten of each kind, so many of which know everybody. */
function instances({ known }: { readonly known: number }): BenchAgency[] {
  return kinds.flatMap((agency) =>
    Array.from({ length: 10 }, (_, nth) => ({
      ...agency,
      odsCode: `${agency.odsCode.slice(0, 2)}${String(nth + 1).padStart(3, '0')}`,
      ...(nth < known ? {} : { holds: 'NOTHING' as const }),
    })),
  )
}

async function post(url: string, body: object, accessToken?: string): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}`, 'purpose-of-use': 'TREAT' }),
  }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).text()
}
