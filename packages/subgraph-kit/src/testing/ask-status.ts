import type { AgencyCondition } from '@crisis-record/contract/tokens'
import { postSigned } from './post-signed.js'
import type { TestSubgraph } from './start-test-subgraph.js'

/** Asks a subgraph how it is, as the gateway does. */
export async function askStatus({
  subgraph,
  keys,
  odsCode,
}: Pick<TestSubgraph<unknown>, 'subgraph' | 'keys' | 'odsCode'>): Promise<AgencyCondition> {
  const { status, json } = await postSigned({ url: `${subgraph.url}/status`, body: {}, key: keys.request, audience: odsCode })
  if (status !== 200) throw new Error(`the subgraph answered ${String(status)}`)
  return json as AgencyCondition
}
