import type { Authorise } from '../subgraph-definition.js'
import type { VerifyDecisionToken } from './verify-decision-token.js'

/** How every agency reaches its decision: the registry made it, the token proves it. */
export function authoriseByDecisionToken(verify: VerifyDecisionToken): Authorise {
  return async ({ extensions, signature }) => ({ decision: await verify(extensions['decision'], signature.sub) })
}
