import { agencyCondition, type AgencyCondition } from '@crisis-record/contract/tokens'
import type { AgencyConnection, ConnectionResult } from './agency-connection.js'

/** How a part answered. It answers only where it does so in full: reachable, our key known, its store there. */
export type Asked =
  { readonly answered: true; readonly elapsedMs: number; readonly condition: AgencyCondition } | { readonly answered: false }

/** Asks one part how it is. Never rejects. */
export async function askCondition(connection: Pick<AgencyConnection, 'send'>): Promise<Asked> {
  const started = performance.now()
  const condition = readCondition(await connection.send({ body: '{}', caller: undefined }))
  return condition === undefined ? { answered: false } : { answered: true, elapsedMs: performance.now() - started, condition }
}

function readCondition(result: ConnectionResult): AgencyCondition | undefined {
  if (result.kind !== 'RESPONDED' || result.status !== 200) return undefined
  try {
    return agencyCondition.safeParse(JSON.parse(result.body.toString('utf8'))).data
  } catch {
    return undefined
  }
}
