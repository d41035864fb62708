import type { IncomingMessage } from 'node:http'
import { isPurpose, PublicError, type Purpose } from '@crisis-record/contract'
import { headerValues } from './header-values.js'

/** `Purpose-Of-Use`, exactly once. Two purposes are none: nobody may leave it open which of them the audit should remember. */
export function readPurpose(request: IncomingMessage): Purpose {
  const values = headerValues(request, 'purpose-of-use')
  const purpose = values.length === 1 ? values[0]?.trim() : undefined
  if (purpose === undefined || purpose === '' || purpose.includes(',')) throw new PublicError('PURPOSE_REQUIRED')
  if (!isPurpose(purpose)) throw new PublicError('PURPOSE_UNKNOWN')
  return purpose
}
