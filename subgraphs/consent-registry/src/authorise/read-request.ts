import { type DecisionRequest, decisionRequest, PublicError } from '@crisis-record/subgraph-kit'

/**
 * The gateway's question, from `extensions.request`. The request signature says it came from the gateway; what it says of the caller
 * is no more than an access token to be verified, and nothing beside it is believed.
 */
export function readRequest(extensions: Readonly<Record<string, unknown>>): DecisionRequest {
  const parsed = decisionRequest.safeParse(extensions['request'])
  if (parsed.success) return parsed.data
  const faulty = new Set(parsed.error.issues.map(({ path }) => path[0]))
  if (faulty.has('accessToken') || faulty.size === 0 || faulty.has(undefined))
    throw new PublicError('UNAUTHENTICATED', { cause: parsed.error })
  if (faulty.has('purpose')) throw new PublicError('PURPOSE_UNKNOWN')
  if (faulty.has('person')) throw new PublicError('NHS_NUMBER_INVALID')
  throw new PublicError(faulty.has('actingRole') ? 'ROLE_NOT_PERMITTED' : 'OPERATION_INVALID')
}
