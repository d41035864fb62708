import { errorTable } from '@crisis-record/contract'
import type { Failure } from './failures.js'

/** The public text of a failure: the gateway's own table, and words for when the gateway cannot be reached at all. */
export function failureWords({ code }: Failure): string {
  if (code === 'UNREACHABLE')
    return 'The crisis record cannot be reached. Check your connection and try again, or follow your fallback procedure.'
  return errorTable[code].text
}
