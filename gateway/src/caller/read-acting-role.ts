import type { IncomingMessage } from 'node:http'
import { PublicError } from '@crisis-record/contract'
import { headerValues } from './header-values.js'

/** `Acting-Role`, at most once. A wish only: the registry takes it up if the access token carries that role. */
export function readActingRole(request: IncomingMessage): string | undefined {
  const values = headerValues(request, 'acting-role')
  if (values.length === 0) return undefined
  const role = values.length === 1 ? values[0]?.trim() : undefined
  if (role === undefined || !/^[A-Z_]{1,64}$/.test(role)) throw new PublicError('ROLE_REQUIRED')
  return role
}
